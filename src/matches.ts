/** All matches of an expression with the flag `g` that never matches nothing. As `matchAll`, which makes the expression anew each time and takes three times as long. */
export function matchesOf(text: string, expression: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    matches.push(match)
  }
  return matches
}
