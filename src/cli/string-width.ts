import stringWidth from 'string-width'

/**
 * Columns that a text takes on a terminal. Takes the place of string-width in the bundle: that package cuts every text
 * into graphemes first, which for the report of a large folder costs more than linting it. Plain ASCII needs none of it.
 */
export default function width(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text)
}
