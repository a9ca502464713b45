export function buildEditors(): Promise<string>
