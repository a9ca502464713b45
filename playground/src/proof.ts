import {type DeskFinding, withCode} from 'copydesk/browser'
import {byId, element} from './element.js'

/** Lays out the proof for paper: the whole story with numbered marks, then the findings by their numbers. */
export function layOutProof(text: string, findings: readonly DeskFinding[]): void {
  const story = element('div', {className: 'story'})
  let at = 0
  for (const [index, {place, severity}] of findings.entries()) {
    if (place && place.start >= at) {
      story.append(text.slice(at, place.start), element('mark', {className: severity}, text.slice(place.start, place.end)))
      at = place.end
    }
    story.append(element('sup', {}, String(index + 1)))
  }
  story.append(text.slice(at))
  const list = element('ol', {}, ...findings.map(({message, rule}) => element('li', {}, ...withCode(message), ` (${rule})`)))
  byId('proof').replaceChildren(story, element('h2', {}, 'Findings'), list)
}
