import stringWidth from 'string-width'
import type {VFileMessage} from 'vfile-message'
import {oneLine} from '../one-line.js'
import {wrapWords} from '../wrap-words.js'
import {excerptOf, visible} from './excerpt.js'
import type {CreateReporter} from './index.js'
import {levelOf, rangeOf, slashed} from './place.js'
import {countRun} from './text.js'

const signs = {error: '✖', warning: '⚠', info: 'ℹ'} as const
const colors = {error: 31, warning: 33, info: 34} as const

/** For people at a terminal: each finding under the line it is in, its words marked. */
const createPretty: CreateReporter = ({color = false, verbose = false, columns}) => {
  const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[${code === 1 ? 22 : code === 4 ? 24 : 39}m` : text)
  const width = Math.max(30, Math.min(columns ?? 100, 120)) - 6
  // A terminal breaks lines in the middle of words; in a pipe a message stays a line.
  const wrap = (text: string): string[] => (columns === undefined ? [text] : wrapWords(text, Math.max(30, columns) - 4))

  const showWords = (message: VFileMessage, level: keyof typeof colors): string => {
    const excerpt = excerptOf(message)
    if (!excerpt || (excerpt.words === '' && excerpt.before === '')) return ''
    const words = cutMiddle(visible(excerpt.words), Math.floor(width * 0.6)) || '‸'
    const room = width - stringWidth(words)
    const after = cutEnd(visible(excerpt.after), Math.max(Math.floor(room / 2), room - stringWidth(excerpt.before)))
    const before = cutStart(visible(excerpt.before), room - stringWidth(after))
    if (color) return `    ${before}${paint(colors[level], paint(4, words))}${after}\n`
    return `    ${before}${words}${after}\n    ${' '.repeat(stringWidth(before))}${'^'.repeat(Math.max(1, stringWidth(words)))}\n`
  }

  const show = (message: VFileMessage): string => {
    const level = levelOf(message)
    const range = rangeOf(message)
    const where = range ? `${range.startLine}:${range.startColumn} ` : ''
    const expected = message.expected?.map(text => (text === '' ? 'delete' : visible(text)))
    const reason = wrap(visible(oneLine(message.reason)))
    const source = `${where}${message.ruleId ?? 'copydesk'}`
    const gap = stringWidth(reason.at(-1) ?? '') + source.length > width ? '\n    ' : '  '
    const lines = [
      `  ${paint(colors[level], signs[level])} ${reason.join('\n    ')}${gap}${paint(90, source)}\n`,
      showWords(message, level)
    ]
    if (expected && expected.length > 0) lines.push(`    ${paint(90, '→')} ${paint(32, expected.slice(0, 5).join(' | '))}\n`)
    if (verbose && message.note) lines.push(...wrap(visible(oneLine(message.note))).map(line => `    ${paint(90, line)}\n`))
    if (verbose && message.url) lines.push(`    ${paint(90, visible(oneLine(message.url)))}\n`)
    return lines.join('')
  }

  return {
    file({path, messages}) {
      if (messages.length === 0) return ''
      return `${paint(1, visible(slashed(path)))}\n\n${messages.map(show).join('\n')}\n`
    },
    end: summary => `${countRun(summary, color)}\n`
  }
}

function cutEnd(text: string, width: number): string {
  return cut([...text], width, false)
}

function cutStart(text: string, width: number): string {
  return cut([...text].reverse(), width, true)
}

function cut(characters: readonly string[], width: number, isReversed: boolean): string {
  const join = (list: readonly string[]) => (isReversed ? [...list].reverse() : list).join('')
  if (stringWidth(characters.join('')) <= width) return join(characters)
  const kept: string[] = []
  let room = width - 1
  for (const character of characters) {
    room -= stringWidth(character)
    if (room < 0) break
    kept.push(character)
  }
  if (kept.at(-1) === '…') kept.pop()
  return width < 1 ? '' : isReversed ? `…${join(kept)}` : `${join(kept)}…`
}

function cutMiddle(text: string, width: number): string {
  if (stringWidth(text) <= width) return text
  const half = Math.floor((width - 1) / 2)
  return `${cutEnd(text, half)}${cutStart(text, half).replace(/^…/, '')}`
}

export default createPretty
