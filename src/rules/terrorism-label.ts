import {list} from '../options.js'
import {defineRule} from '../rule.js'
import type {Story} from '../story/index.js'

const labelled =
  'attack attacks cell cells group groups suspect suspects plot plots strike strikes outfit outfits operative operatives module'.split(' ')
const phrases = ['terrorist', 'terrorists', ...labelled.map(word => `terror ${word}`)]
const attribution =
  /\b(?:said|says|told|(?<!so-)called|calls|calling|chant\w*|insist\w*|refer(?:red|s|ring) to|described|describes|according to|accus\w+|designat\w+|convict\w+|charg\w+|alleg\w+|label(?:l?ed|ling|s)|brand(?:ed|s|ing)|blam(?:ed|es|ing)|claim\w*|consider\w*|regard\w*|listed|deem\w*|termed|suspected|thought to be|in (?:his|her|their) words|vilif\w+|wrote|added|argu\w+|warn\w+|denounc\w+|condemn\w+|reported|reports|statement)\b/i

export default defineRule({
  name: 'terrorism-label',
  group: 'Handled with care',
  summary: 'The copy itself calls nobody a terrorist.',
  rationale: 'The word judges; say what was done, or say who calls it terrorism.',
  severity: 'warn',
  recommended: false,
  fix: 'none',
  quotations: 'check',
  scope: 'text',
  sources: ['Reuters Handbook of Journalism: terrorism', 'BBC Editorial Guidelines: war, terror and emergencies'],
  options: {allow: list([], 'Phrases that are left alone, in lower case.')},
  terms: ({allow}) => phrases.filter(phrase => !allow.includes(phrase)).map(phrase => ({phrase})),
  match({start, end}, story, {report}) {
    const span = {start, end}
    const written = story.slice(span)
    if (isSpeech(story, span) || isName(story, span) || isGeneral(story, span)) return
    const sentence = story.sentenceAt(start)
    if (!sentence || attribution.test(story.slice(sentence))) return
    report({
      start,
      end,
      message: `Unexpected \`${written}\` in the story’s own words, expected what was done, or who says so`,
      note: 'Attackers, gunmen, bombing, militants: these say what is known. With “police said” in the sentence the label is theirs.'
    })
  }
})

/** Words that somebody said; a label of one or two words in scare quotes is the story's own. */
function isSpeech(story: Story, span: {start: number; end: number}): boolean {
  if (!story.isQuoted(span)) return false
  const quotation = story.quotations.find(({inner}) => inner.start <= span.start && inner.end >= span.end)
  return quotation !== undefined && story.wordsIn(quotation.inner).length > 2
}

/** A law, a court, a list, an organisation: `Foreign Terrorist Organization`. Headlines in capitals are none. */
function isName(story: Story, {start, end}: {start: number; end: number}): boolean {
  const {text} = story
  if (!/^T[a-z]/.test(text.slice(start, end))) return false
  return /^[ -]\p{Lu}/u.test(text.slice(end, end + 2)) || /\p{Lu}\p{L}+[ -]$/u.test(text.slice(Math.max(0, start - 14), start))
}

/** Terrorism in general, and what fights it. */
function isGeneral(story: Story, {start, end}: {start: number; end: number}): boolean {
  return (
    /(?:\b(?:anti|counter)[ -]|\b(?:no|any|against|fight(?:ing)?|combat(?:ing)?|potential|would-be|simulated|mock|global|threats? of|of being|of preparing|preparation of|as)(?: an?)? )$/i.test(
      story.text.slice(Math.max(0, start - 20), start)
    ) ||
    /^(?: (?:financing|threats?|watch ?lists?|lists?|designation|activit|offen[cs]es?\b)|-related)/i.test(story.text.slice(end, end + 14))
  )
}
