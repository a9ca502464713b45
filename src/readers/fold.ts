/** Names are written in many ways: `Publish Date`, `publish_date` and `PublishDate` are one. */
export function foldName(name: string): string {
  return name.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')
}
