const controls: Readonly<Record<string, number>> = {a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13}

/** A name that git wrote between quotation marks, as C does: `stories/caf\303\251.txt` is `stories/café.txt`. */
export function unquote(quoted: string): string {
  const byteOf = (code: string) => (/^\d/.test(code) ? Number.parseInt(code, 8) : (controls[code] ?? code.charCodeAt(0)))
  const parts = quoted.split(/(\\(?:[0-7]{3}|.))/)
  const bytes = parts.map(part => (part.startsWith('\\') ? Buffer.of(byteOf(part.slice(1))) : Buffer.from(part)))
  return Buffer.concat(bytes).toString('utf8')
}
