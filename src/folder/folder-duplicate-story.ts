import {groupBy} from '../group-by.js'
import {number} from '../options.js'
import {compareMoments, daysFrom} from './days.js'
import {defineFolderRule, type Group, type StoryDigest} from './rule.js'
import {bandsOf, containment, similarity} from './signature.js'

/** Stories of one group that each story is compared with: the first ones that are unlike each other. */
const mostModels = 16

export default defineFolderRule({
  name: 'folder-duplicate-story',
  summary: 'No story twice.',
  rationale: 'A story that is filed again, or that an update was meant to replace, runs twice.',
  severity: 'warn',
  recommended: true,
  fix: 'none',
  sources: ['Broder, On the resemblance and containment of documents (1997), for the measure.'],
  options: {
    similarity: number(
      0.9,
      'Share of the runs of three words of a story, 0 to 1, that a longer one has too, from which they are one; half of the longer one’s at least.'
    )
  },
  *keys({signature}) {
    if (signature !== undefined) yield* bandsOf(signature)
  },
  compare(groups, {settings, report, read, mostContainment}) {
    const clusters = new Clusters()
    const areAlike = (a: number, b: number) =>
      mostContainment(a, b) >= settings.similarity && isAlike(read(a), read(b), settings.similarity)
    for (const group of groups) joinAlike(group, areAlike, clusters)
    for (const ids of clusters.list()) {
      // Read one by one: a folder may hold one story a thousand times.
      let kept: StoryDigest | undefined
      for (const story of each(ids, read)) if (!kept || isBetter(story, kept)) kept = story
      for (const story of each(ids, read)) {
        if (!kept || story.id === kept.id) continue
        const alike = shareOf(story, kept)
        // Alike to a copy of the one that is kept, and hardly to that one: it is a story of its own.
        if (alike < 0.5) continue
        const isVersion = compareMoments(story, kept) > 0
        const where =
          kept.path !== story.path ? `in ${kept.path}` : kept.story === undefined ? 'in this file' : `\`${kept.story}\` of this file`
        report({
          story,
          at: story.opening,
          message: isVersion
            ? `Unexpected earlier version of a story, expected only the one ${where}`
            : `Unexpected second copy of a story, expected only the one ${where}`,
          note: `${alike === 1 ? 'All' : `About ${Math.min(99, Math.round(alike * 100))} of 100`} runs of three words ${story.words === kept.words ? 'are the same' : 'of the shorter one are in the other'}.`,
          related: [{story: kept, at: kept.opening, message: 'the one to keep'}]
        })
      }
    }
  }
})

function* each(ids: readonly number[], read: (id: number) => StoryDigest): Generator<StoryDigest> {
  for (const id of ids) yield read(id)
}

/** Later, else longer, else first. */
function isBetter(story: StoryDigest, best: StoryDigest): boolean {
  const later = compareMoments(best, story)
  return later > 0 || (later === 0 && story.words > best.words)
}

function shareOf(a: StoryDigest, b: StoryDigest): number {
  return containment(similarity(a.signature ?? '', b.signature ?? ''), a.words, b.words)
}

/** From here on two stories of one day are one, whatever the few figures that they have. */
const nearlyAll = 0.95
/** So many figures are what a story is for: the numbers of a lottery, in words that are the same for every draw. */
const manyFigures = 6

/** Alike in words, and not a bulletin of another day or on another matter: of that the figures are others. */
function isAlike(a: StoryDigest, b: StoryDigest, least: number): boolean {
  const alike = shareOf(a, b)
  if (alike < least) return false
  const [one = [], other = []] = [a.figures, b.figures]
  const fewer = Math.min(one.length, other.length)
  const isSeries = fewer >= manyFigures || ((alike < nearlyAll || daysFrom(a, b) !== 0) && fewer > 2)
  return !isSeries || one.filter(figure => other.includes(figure)).length * 2 >= fewer
}

function joinAlike({ids}: Group, areAlike: (a: number, b: number) => boolean, clusters: Clusters): void {
  const models: number[] = []
  for (const id of ids) {
    const model = models.find(each => clusters.areJoined(each, id) || areAlike(each, id))
    if (model !== undefined) clusters.join(model, id)
    else if (models.length < mostModels) models.push(id)
  }
}

/** Stories that are one, by their numbers, gathered as pairs become known. */
class Clusters {
  readonly #parents = new Map<number, number>()

  join(a: number, b: number): void {
    const [first, second] = [this.#root(a), this.#root(b)]
    this.#parents.set(first, Math.min(first, second))
    this.#parents.set(second, Math.min(first, second))
  }

  areJoined(a: number, b: number): boolean {
    return this.#parents.has(a) && this.#parents.has(b) && this.#root(a) === this.#root(b)
  }

  list(): number[][] {
    const ids = [...this.#parents.keys()].sort((a, b) => a - b)
    return [...groupBy(ids, id => this.#root(id)).values()]
  }

  #root(id: number): number {
    let root = id
    for (let parent = this.#parents.get(root); parent !== undefined && parent !== root; parent = this.#parents.get(root)) root = parent
    if (root !== id) this.#parents.set(id, root)
    return root
  }
}
