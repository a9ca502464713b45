import type {PassedOver} from './discover.js'

/** Why a run had nothing to check, and what may be meant: so that a wrong folder does not look like clean copy. */
export function explainNothing(paths: readonly string[], isChanged: boolean, {ignored, others}: PassedOver): string {
  const where = paths.length > 0 ? ` in ${paths.map(each => `\`${each}\``).join(', ')}` : ''
  if (isChanged) return `no story${where} changed`
  const why = [
    ignored > 0 &&
      `${count(ignored, 'entry is', 'entries are')} left out by an ignore file or the configuration (--no-ignore reads what ignore files leave out)`,
    others > 0 &&
      `${count(others, 'file is', 'files are')} not known as a story by the ending of the name (name it, or set \`files\` in the configuration)`
  ].filter(Boolean)
  return `there are no stories${where}${why.length > 0 ? `; ${why.join('; ')}` : ''}`
}

function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}
