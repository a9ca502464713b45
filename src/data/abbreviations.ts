/**
 * Better known by their letters than by their words: a story may print them in brackets for the reader's sake, however
 * seldom it uses them.
 */
export const knownByLetters: readonly string[] =
  'AIDS BBC CIA CNN DNA EU FBI GDP HIV IQ KGB LSD NASA NATO PIN RNA SARS TNT UAE UFO UK UN UNESCO UNICEF US USA USSR WWF'.split(' ')
