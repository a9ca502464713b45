import type {StoryBuilder} from './builder.js'
import {FormatError} from './error.js'
import type {SourceFile} from './file.js'
import {parseJson} from './json.js'
import {readKeywords} from './json-fields.js'
import {decodeReferences} from './references.js'
import type {SourceText} from './source.js'
import type {Value} from './value.js'

/** Reads what a page says of its story in JSON-LD; broken JSON-LD is passed over, as browsers do. */
export function readArticleData(file: SourceFile, source: SourceText, story: StoryBuilder): void {
  let root: Value
  try {
    root = parseJson(file, source)
  } catch (error) {
    if (error instanceof FormatError) return
    throw error
  }
  const article = findArticle(root)
  if (!article) return
  readArticle(article, story)
  // Some hold the whole copy again.
  const body = article.get('articleBody')?.text
  if (body) story.also(body)
}

/** Whether a JSON value is a schema.org article. */
export function isArticle(value: Value): boolean {
  const type = value.get('@type')
  return type?.items.some(each => /(?:Article|Posting|Report)$/.test(each.scalar ?? '')) ?? false
}

function findArticle(root: Value): Value | undefined {
  const candidates = root.type === 'array' ? root.items : [root, ...(root.get('@graph')?.items ?? [])]
  return candidates.find(isArticle)
}

/** Reads the fields of a schema.org article. */
export function readArticle(article: Value, story: StoryBuilder): void {
  const set = (name: Parameters<StoryBuilder['field']>[0], ...fields: string[]): void => {
    const value = article.first(...fields)
    const text = value?.text
    // Some systems write references as in HTML.
    if (text?.text.includes('&')) story.field(name, decodeReferences(text.text), value?.range)
    else story.field(name, text ?? value?.scalar, value?.range)
  }
  set('headline', 'headline', 'name')
  set('created', 'dateCreated')
  set('published', 'datePublished')
  set('versionCreated', 'dateModified')
  set('expires', 'expires')
  set('language', 'inLanguage')
  set('dateline', 'dateline')
  set('usage', 'usageInfo', 'license')
  set('copyright', 'copyrightNotice')
  set('status', 'creativeWorkStatus')
  const author = article.first('author', 'creator')?.items.find(each => each.type === 'object' || each.type === 'string')
  const name = author?.type === 'object' ? author.get('name') : author
  story.field('byline', name?.text)
  const located = article.first('locationCreated')
  story.field('place', (located?.type === 'object' ? located.get('name') : located)?.text)
  const count = article.get('wordCount')
  story.count(count?.scalar, count?.range)
  readKeywords(article.get('keywords'), story)
}
