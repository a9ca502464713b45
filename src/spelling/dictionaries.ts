import type {Root} from 'nlcst'
import {VFile} from 'vfile'

/** A hunspell dictionary. */
export interface Dictionary {
  aff: Uint8Array
  dic: Uint8Array
}

/** Where dictionaries come from: by BCP 47 tag, `en-GB`. In a browser the page has to bring its own. */
export type DictionarySource = (language: string) => Promise<Dictionary>

/** The dictionary for a language: American for `en-US`, `en` and anything unknown; India writes British English. */
export const packagedDictionaries: DictionarySource = async language => {
  const load = packages[language.toLowerCase()] ?? packages['en-us']
  const {default: dictionary} = await (load as () => Promise<{default: Dictionary}>)()
  return dictionary
}

const british = () => import('dictionary-en-gb')

const packages: Record<string, () => Promise<{default: Dictionary}>> = {
  'en-us': () => import('dictionary-en'),
  'en-gb': british,
  'en-in': british,
  'en-gb-oxendict': british,
  'en-au': () => import('dictionary-en-au'),
  'en-ca': () => import('dictionary-en-ca'),
  'en-za': () => import('dictionary-en-za')
}

type Transform = (tree: Root, file: VFile, next: (error?: Error) => void) => void

/** Judges words by a dictionary, through retext-spell. Loading one takes a fifth of a second, so it waits for a doubt. */
export class Speller {
  readonly #source: DictionarySource
  readonly #language: string
  #judge: Promise<Transform> | undefined
  #adviser: Promise<Transform> | undefined

  constructor(language: string, source: DictionarySource) {
    this.#language = language
    this.#source = source
  }

  /** Those of the words that the dictionary refuses. */
  async refused(words: readonly string[]): Promise<Set<string>> {
    // retext-spell suggests `max` times; a number never reached from zero means never.
    this.#judge ??= this.#load(-1)
    const messages = await run(await this.#judge, words)
    return new Set(messages.map(({actual}) => actual ?? ''))
  }

  /** retext-spell's own suggestions for a word; dear, 50 to 150 ms each. */
  async suggest(word: string): Promise<readonly string[]> {
    this.#adviser ??= this.#load(Number.POSITIVE_INFINITY)
    const [message] = await run(await this.#adviser, [word])
    return message?.expected ?? []
  }

  async #load(max: number): Promise<Transform> {
    const [{default: retextSpell}, dictionary] = await Promise.all([import('retext-spell'), this.#source(this.#language)])
    return retextSpell({dictionary, max}) as Transform
  }
}

/** Runs retext-spell over a tree of nothing but the words in doubt. */
async function run(transform: Transform, words: readonly string[]) {
  const tree: Root = {
    type: 'RootNode',
    children: [
      {
        type: 'ParagraphNode',
        children: [
          {
            type: 'SentenceNode',
            children: words.map(value => ({type: 'WordNode' as const, children: [{type: 'TextNode' as const, value}]}))
          }
        ]
      }
    ]
  }
  const file = new VFile()
  await new Promise<void>((resolve, reject) => {
    transform(tree, file, error => (error ? reject(error) : resolve()))
  })
  return file.messages
}
