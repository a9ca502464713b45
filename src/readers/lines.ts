import type {Encode, Range, SourceBuilder, SourceText} from './source.js'

/** One line of a file, without its end. */
export class Line {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly #file: SourceText

  constructor(file: SourceText, start: number, end: number) {
    this.start = start
    this.end = end
    this.text = file.text.slice(start, end)
    this.#file = file
  }

  get source(): SourceText {
    return this.#file.slice(this.start, this.end)
  }

  /** The line without what stands before and after. */
  between(before: RegExp, after: RegExp): SourceText {
    const lead = before.exec(this.text)?.[0].length ?? 0
    const rest = this.text.slice(lead)
    return this.#file.slice(this.start + lead, this.end - (after.exec(rest)?.[0].length ?? 0))
  }

  /** Where a part of the line stands. */
  range(from: number, length: number): Range {
    return {from: this.start + from, to: this.start + from + length}
  }
}

/** The lines of a text, which end in `\n` or `\r\n`. */
export function linesOf(file: SourceText): Line[] {
  const lines: Line[] = []
  const {text} = file
  let start = 0
  while (start <= text.length) {
    const found = text.indexOf('\n', start)
    const next = found < 0 ? text.length : found
    lines.push(new Line(file, start, next > start && text.charCodeAt(next - 1) === 13 ? next - 1 : next))
    start = next + 1
  }
  return lines
}

/** End of transmission, with what may follow on its line: the next message. */
const transmitted = /\u0004(?=[^\S\n]*[\u0016\u0001])/

/** The lines of each message of a transmission; one starts with its start of heading, U+0001. */
export function messagesOf(file: SourceText): Line[][] {
  const messages: Line[][] = []
  for (const whole of linesOf(file)) {
    for (const line of cutAtEnd(file, whole)) {
      const starts = line.text.includes('\u0001') && messages.length > 0
      if (starts || messages.length === 0) messages.push([])
      messages.at(-1)?.push(line)
    }
  }
  // What stands in front of the first message is its own.
  const [first = [], second] = messages
  if (second && first.every(({text}) => /^[\s\u0016]*$/.test(text))) messages.splice(0, 2, [...first, ...second])
  return messages
}

function cutAtEnd(file: SourceText, line: Line): Line[] {
  const found = transmitted.exec(line.text)
  if (!found) return [line]
  const at = line.start + found.index + 1
  return [new Line(file, line.start, at), ...cutAtEnd(file, new Line(file, at, line.end))]
}

/** Copies a span, each `\r\n` in it as one line break. */
export function copyLines(builder: SourceBuilder, file: SourceText, start: number, end: number, encode?: Encode): SourceBuilder {
  let at = start
  for (let found = file.text.indexOf('\r\n', at); found >= 0 && found < end; found = file.text.indexOf('\r\n', at)) {
    builder.copy(file, at, found, encode).decode(file, found, found + 2, '\n', encode)
    at = found + 2
  }
  return builder.copy(file, at, end, encode)
}
