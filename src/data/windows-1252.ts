/** Characters of Windows-1252 from 0x80 to 0x9F, in order; `\0` where the code page has none. */
export const windows1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

/** UTF-8 read as Mac Roman: the sequences that occur in news copy. */
export const macRoman: Readonly<Record<string, string>> = {
  '‚Äò': '‘',
  '‚Äô': '’',
  '‚Äú': '“',
  '‚Äù': '”',
  '‚Äì': '–',
  '‚Äî': '—',
  '‚Ä¶': '…',
  '‚Ä¢': '•',
  '‚Ç¨': '€'
}
