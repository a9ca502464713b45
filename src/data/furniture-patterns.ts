import {channels} from './social-media.js'

/** What a piece of matter that is not the story is for. */
export type FurnitureKind = 'advertisement' | 'read-more' | 'call-to-action' | 'syndication-notice' | 'timestamp' | 'photo-credit' | 'embed'

const staff = '(?:staff|team|desk|newsroom|editors?|us)\\b'
const feed = '(?:syndicated|agency|wire|automated|unedited|news)\\b.{0,40}\\b(?:feed|service|agency|agencies)\\b'
const notEdited = `(?:has been|is|was) auto-?(?:aggregated|generated) by\\b|(?:has|is|was) not (?:been )?(?:(?:created|edited|modified)(?: or |, | and )){0,2}(?:edited|created|modified) by\\b|(?:has|is|was) not (?:been )?(?:edited|created|modified)\\b.{0,80}\\b${staff}`
const generated = `(?:(?:has been|has|is|was) )?(?:an? )?(?:unedited,? )?(?:auto-?generated|automatically generated|generated|published|aggregated|auto-?aggregated|sourced|taken|come)\\b.{0,40}\\b(?:from|via|by) (?:an? |the )?.{0,20}\\b${feed}`

/** One form, and how long a paragraph of it may be. */
export interface FurniturePattern {
  kind: FurnitureKind
  /** More words than this are copy. */
  most: number
  /** Words it may begin with, lower-cased, behind any sign. */
  first: string
  /** Signs it may begin with instead. */
  signs?: string
  /** One of these stands in it. A cheap look: the patterns are compiled when they are first tried. */
  hints?: readonly string[]
  /** Tried on a whole paragraph. */
  pattern: RegExp
}

/** Forms of furniture that is more than a fixed marker. */
export const furniturePatterns: readonly FurniturePattern[] = [
  {
    kind: 'advertisement',
    most: 12,
    first: 'advertisement story article report content text news this the continue continues',
    hints: ['ontinue', 'CONTINUE'],
    pattern:
      /^[[(*—–-]{0,3}\s?(?:advertisements?[\s.:–—-]{1,4})?(?:(?:this |the )?(?:story|article|report|content|text|news) )?(?:continues|continue reading) (?:below|after|under)(?: (?:the|this|an|our))?(?: (?:advertisements?|adverts?|ads?|commercial|promotion|video|gallery|newsletter (?:promotion|sign-?up)))?[.…\])*\s↓▼—–-]{0,6}$/i
  },
  {
    kind: 'advertisement',
    most: 14,
    first: 'this why',
    hints: [' ad', ' Ad', ' AD'],
    pattern:
      /^(?:this ad(?:vertisement)? (?:has not loaded yet(?:, but your article continues below)?\.?|will (?:end|close) in \d.{0,30})|why (?:this ad|am i seeing (?:this|these) ads?)\?)$/i
  },
  {
    kind: 'advertisement',
    most: 12,
    first: 'advertisement loading scroll',
    pattern:
      /^[[(*]{0,2}(?:advertisement[\s.:·–—-]{1,4})?(?:scroll (?:down )?(?:to|for) (?:continue|more)(?: reading| with content)?|loading (?:ad|advertisement))[.…\])*\s]{0,5}$/i
  },
  {
    kind: 'read-more',
    most: 40,
    first: 'also read must see related more recommended trending don in',
    pattern:
      /^[[(*•▪►▶>»\s-]{0,4}(?:also (?:read|see|watch)|read (?:also|more|next)|must read|see also|related(?: (?:articles?|stor(?:y|ies)|news|coverage|content|topics?|videos?))?|more (?:on|from) this(?: \w+)?|recommended|trending|don['’]t miss|in (?:pics|pictures|photos)) ?(?:[:|»>]|[–—-](?=\s))/i
  },
  {
    kind: 'read-more',
    most: 30,
    first: 'read',
    hints: ['here', 'Here', 'HERE', '...', '…'],
    pattern: /^read (?:more ?(?:\.{3}|…)|(?:all )?the latest (?:news|updates|stories)\b.{0,100}\bhere\W{0,2})$/i
  },
  {kind: 'read-more', most: 12, first: 'read', signs: '»›→▶►', pattern: /^[»›→▶►]\s?(?:read|see) (?:more|also|next|the)\b[^.?!]{0,80}$/i},
  {
    kind: 'read-more',
    most: 30,
    first: 'read watch listen',
    signs: '>»',
    pattern: /^[>»]{1,2}\s?(?:read|watch|listen)\b[^.:]{0,40}:\s?\S.{4,160}$/i
  },
  {kind: 'timestamp', most: 4, first: 'issued', pattern: /^issued on ?: modified ?:?$/i},
  {
    kind: 'read-more',
    most: 30,
    first: 'explained explainer opinion analysis editorial podcast video videos interview full',
    pattern:
      /^(?:(?:explained|explainer|opinion|analysis|editorial|podcast|videos?|interview) \| ?\S|(?:video|full (?:coverage|story|report)) ?: ?\p{Lu})[^.!]{6,160}$/iu
  },
  {
    kind: 'read-more',
    most: 30,
    first: 'watch',
    pattern: /^watch (?:the |this )?(?:full |live )?video(?: here| below)?\W{0,2}(?:[:|]|$)/i
  },
  {
    kind: 'read-more',
    most: 14,
    first: 'read',
    pattern:
      /^read (?:the |our |her |his |more )?(?:full |entire |complete |original )?(?:story|article|report|statement|interview|text|coverage) (?:here|below|on our website)\b\W{0,2}$/i
  },
  {
    // "Read the full report on Valley Post", but "Read the report on your pension".
    kind: 'read-more',
    most: 14,
    first: 'read',
    pattern:
      /^(?:Read|READ) (?:the |our |her |his |more )?(?:full |entire |complete |original )?(?:story|article|report|statement|interview|text|coverage) (?:on|at) (?:[Tt]he )?\p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20}){0,3}\.?$/u
  },
  {
    kind: 'read-more',
    most: 6,
    first: 'more',
    pattern:
      /^more (?:from|in|on) (?:business|sports?|cricket|football|world|india|pakistan|nation(?:al)?|news|politics|entertainment|opinions?|tech(?:nology)?|lifestyle|science|health|our network|the author|the web|this (?:author|writer|section|topic))\W{0,2}$/i
  },
  {kind: 'read-more', most: 30, first: 'icymi read watch listen', pattern: /^(?:ICYMI|READ|WATCH|LISTEN|Watch|Listen) ?[|:] ?\S/},
  {
    kind: 'call-to-action',
    most: 25,
    first: 'please follow like join find connect',
    signs: '—–-',
    pattern: new RegExp(
      `^(?:[—–-] ?)?(?:please )?(?:(?:follow|like|join|find|connect with) (?:us|[\\p{L}\\d.@' -]{2,40}) on (?:our )?(?:social media|${channels.join('|')})\\b|follow @\\w+)`,
      'iu'
    )
  },
  {
    kind: 'call-to-action',
    most: 25,
    first: 'please subscribe sign register log',
    pattern:
      /^(?:please )?(?:subscribe|sign up|register|log in|sign in) (?:now|today|here|to|for|with)\b(?=.{0,120}\b(?:newsletters?|e-?mails?|alerts?|updates?|access|account|free|app|channel|inbox|here|now|today|digital|edition|notifications?|reading|unlock|full story|full article|read more)\b)(?!.{0,120}(?:\$|£|€|\bsame email\b))/i
  },
  {
    kind: 'call-to-action',
    most: 14,
    first: 'comments add turn enable allow sign',
    pattern:
      /^(?:comments? ?\(\d{1,5}\)|add .{0,40}\bas (?:a |your )?(?:preferred|trusted) source\b.{0,20}|(?:turn on|enable|allow) (?:desktop |push |browser )?notifications?\b.{0,70}|sign up here\.?)$/i
  },
  {
    kind: 'call-to-action',
    most: 30,
    first: 'this we your please',
    hints: ['cookies', 'browser', 'avaScript', 'avascript'],
    pattern:
      /^(?:this (?:web)?site uses cookies|we (?:and our partners )?use cookies (?:to|on|for|and)|your browser (?:does not|doesn['’]t) support|please (?:enable|turn on) java ?script|please (?:update|upgrade) your browser)\b/i
  },
  {
    kind: 'call-to-action',
    most: 14,
    first: 'write send',
    hints: ['@'],
    pattern:
      /^(?:write to|send (?:us |your |any )?(?:feedback|comments|views|tips)[^@]{0,20}? to) [^@.]{0,60}[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{2,20}){1,3}\.?$/i
  },
  {
    kind: 'call-to-action',
    most: 25,
    first: 'please click tap',
    pattern:
      /^[([*]{0,2}(?:please )?(?:click|tap) (?:here|on the link|the link|on this link|below|to (?:share|print|email|tweet|join|subscribe|follow))\b/i
  },
  {
    kind: 'call-to-action',
    most: 25,
    first: 'to',
    pattern: /^to (?:continue|keep|read|unlock|access|get)\b.{0,70}\b(?:subscribe|sign up|sign in|log in|register)\b/i
  },
  {
    kind: 'call-to-action',
    most: 30,
    first: 'do have got',
    pattern:
      /^(?:do you have|have you got|have|got) (?:an? |any )?(?:story|tip|news tip|news|question|views?|comments?|feedback|complaint)\b[^?]{0,60}\?.{0,40}\b(?:e-?mail|contact|get in touch|let us know|tell us|write to|send|call|whatsapp|share it)\b/i
  },
  {
    kind: 'call-to-action',
    most: 16,
    first: 'visit support listen',
    pattern:
      /^(?:visit (?:our|us at|us on)\b.{0,30}\b(?:website|site|page|blog|channel|www)\b|support (?:our|independent|quality|local|nonprofit|free) journalism\b|listen to (?:this|the) (?:article|story)\b)/i
  },
  {
    kind: 'call-to-action',
    most: 12,
    first: 'follow',
    pattern: /^follow (?:our|the|all the) live (?:blog|updates|coverage|feed)\b.{0,30}\b(?:here|below|updates)\W{0,2}$/i
  },
  {kind: 'call-to-action', most: 25, first: 'please download', pattern: /^(?:please )?download (?:the|our) .{0,40}\bapps?\b/i},
  {
    kind: 'call-to-action',
    most: 25,
    first: 'please join',
    pattern:
      /^(?:please )?join (?:our|us on|us at|the conversation)\b.{0,60}\b(?:telegram|whatsapp|channel|group|community|newsletter|conversation|facebook)\b/i
  },
  {
    kind: 'call-to-action',
    most: 12,
    first: 'share kindly please',
    pattern: /^(?:(?:kindly |please )?share (?:this|the) (?:article|story|post|page|news)\b|share (?:on|via) )/i
  },
  {
    kind: 'call-to-action',
    most: 25,
    first: 'get',
    pattern:
      /^get (?:unlimited|the latest|all the latest|breaking news|our|daily|live|more) .{0,80}\b(?:access|news|updates?|alerts?|newsletters?|app|inbox|stories|headlines)\b/i
  },
  {
    kind: 'call-to-action',
    most: 25,
    first: 'for',
    pattern: /^for (?:all )?(?:the )?(?:latest|more|breaking)\b.{0,80}\b(?:follow|subscribe|visit|download|click|join|like us|log on)\b/i
  },
  {
    kind: 'call-to-action',
    most: 25,
    first: 'catch stay',
    pattern:
      /^(?:catch (?:all )?the (?:latest|(?:\w+ ){0,3}news\b.{0,100}\bnews updates)|stay (?:updated|tuned|connected|informed))\b.{0,90}\b(?:with us|on|to|for|with)\b/i
  },
  {
    kind: 'syndication-notice',
    most: 90,
    first: 'disclaimer except this the note',
    hints: ['edited', 'created', 'modified', 'generated', 'published', 'sourced', 'taken', 'aggregated', 'come from'],
    pattern: new RegExp(
      `^[([*\\s]{0,3}(?:(?:disclaimer|note) ?: ?)?(?:except for the headline[^.]{0,60}, )?(?:this|the) (?:\\w+ )?(?:story|report|article|news item|news|copy|content|post) (?:${notEdited}|${generated})`,
      'i'
    )
  },
  {
    kind: 'syndication-notice',
    most: 90,
    first: 'this only our the',
    hints: ['unedited', 'enerated', 'headline', 'tandards', 'verified', 'authored', 'yndicated', 'appeared'],
    pattern:
      /^[([*\s]{0,3}(?:this is an? (?:unedited|auto-?generated)\b.{0,60}\b(?:story|article|report|feed)\b|this is published unedited from\b|only the headline and picture of this|our standards: the thomson reuters|the above (?:story|article|report) (?:is|was|has been|first|has) .{0,40}\b(?:verified|authored|syndicated|auto-?generated|appeared on)\b)/i
  },
  {
    kind: 'syndication-notice',
    most: 20,
    first: 'this the published syndicated reproduction reprints purchase all c',
    signs: '©',
    hints: [
      'riginally',
      'irst p',
      'irst a',
      'Published in',
      'yndicated',
      'eproduction',
      'eprints',
      'icensing',
      'ights reserved',
      '©',
      '(c)'
    ],
    pattern:
      /^[([*\s]{0,3}(?:this (?:story|article|report) (?:was )?(?:originally|first) (?:published|appeared) (?:in|on|by|at)\b.{2,80}|published in (?:the )?\p{Lu}[\p{L} ]{2,40}, \p{L}{3,9} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|syndicated from .{2,30}|reproduction in whole or in part\b.{0,60}|reprints (?:and|&) permissions|purchase licensing rights(?:, opens new tab)?|all rights reserved|(?:©|\(c\)|copyright ©?) ?(?:19|20)\d\d,? [\p{L} .,&'’-]{2,60}|(?:©|\(c\)) ?\p{Lu}[\p{L} .,&'’-]{2,40} (?:19|20)\d\d)[.)\]]{0,2}$/iu
  },
  {
    kind: 'syndication-notice',
    most: 60,
    first: 'the this',
    hints: ['yndicated', 'external'],
    pattern:
      /^[([*\s]{0,3}(?:the (?:article|story|report) has been published through a syndicated feed\b|this (?:content|article|story) (?:is|was|has been) provided by an external\b)/i
  },
  {
    kind: 'syndication-notice',
    most: 14,
    first: 'published',
    pattern: /^[([*\s]{0,3}published (?:by|in|under) (?:special )?arrangement with\b/i
  },
  {
    kind: 'syndication-notice',
    most: 45,
    first: 'the',
    hints: ['appeared'],
    pattern: /^the post .{3,220} (?:first appeared|appeared first) on\b/i
  },
  {
    kind: 'syndication-notice',
    most: 90,
    first: 'disclaimer',
    pattern:
      /^[([*\s]{0,3}disclaimer ?: ?.{0,300}\b(?:syndicated|auto-?(?:generated|published)|news feed|holds? no responsibility|not (?:been )?edited|not necessarily reflect|(?:views|opinions) expressed)\b/i
  },
  {
    kind: 'syndication-notice',
    most: 60,
    first: 'c copyright this all',
    signs: '©',
    pattern:
      /^[([*\s]{0,3}(?:©|\(c\)|copyright)[^\n]{0,120}\ball rights reserved\b|^(?:all rights reserved\. )?this material\b.{0,60} may not be (?:published|reproduced), (?:published, )?broadcast, (?:re)?written/i
  },
  {
    kind: 'photo-credit',
    most: 14,
    first:
      'file representative representational representation symbolic reference handout courtesy photo photos pic pics picture pictures image images photograph getty ap reuters',
    pattern:
      /^[([]?\s*(?:(?:file|representative|representational|representation|symbolic|reference|handout|courtesy)\s+(?:photos?|pics?|pictures?|images?)(?=\W*$|\s*[:|/(])|(?:photos?|pics?|pictures?|images?|photograph)(?:\s+(?:credits?|source|courtesy|by))?\s*[:：|/]|(?:image|photo|picture|pic)\s+(?:credit|source|courtesy)\b|getty images\W*$|ap photo\W|reuters\/\p{Lu})/iu
  },
  {
    kind: 'photo-credit',
    most: 10,
    first: 'pti ani ians uni afp ap app reuters epa xinhua dpa getty ht toi express tribune hindu file source',
    pattern:
      /^[([]?\s*(?:pti|ani|ians|uni|afp|ap|app|reuters|epa|xinhua|dpa|getty|ht|toi|express|tribune|source)(?: file)? (?:photos?|pics?|pictures?|images?)(?: by(?: \p{Lu}[\p{L}.'’-]+){1,4})?\W{0,3}$/iu
  },
  {
    kind: 'photo-credit',
    most: 9,
    first:
      'credit credits courtesy illustration illustrations graphic infographic cartoon photo photos photograph picture image pic screengrab screenshot',
    pattern:
      /^[([]?\s*(?:(?:[Cc]redits?|CREDITS?|[Cc]ourtesy|COURTESY|[Ii]llustrations?|[Ii]nfographic|[Cc]artoon)\s?[:：]\s?[\p{Lu}\d@]|(?:[Pp]hotos?|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?|[Pp]ics?)(?: (?:by|from)| ?[–—-]) (?:\p{Lu}[\p{L}.'’-]+ ?\/? ?){1,5}$|(?:[Ss]creen ?(?:grab|shot)) (?:from|of|via|courtesy)\b)[^.?!]{0,60}[)\]]?$/u
  },
  {
    kind: 'photo-credit',
    most: 70,
    first: 'file',
    signs: '©[(',
    pattern:
      /^[[(]?(?:©\s?(?:Reuters|AFP|AP)\.?\s+)?(?:FILE PHOTO|FILE PIC|File photo|FILE(?=[^\p{L}]{1,3}[\p{Lu}“"]))\s?[:：–—-] .{10,500}$/u
  },
  {kind: 'photo-credit', most: 60, first: 'image', pattern: /^IMAGE: .{10,400}\b(?:Photograph|Photo|Kind courtesy|Courtesy): .{0,60}$/},
  {kind: 'timestamp', most: 12, first: 'source', hints: ['ditor'], pattern: /^source ?: ?xinhua ?\|.{0,60}\beditor ?:/i},
  {kind: 'photo-credit', most: 45, first: 'image media photo', pattern: /^(?:(?:image|media|photo) caption\s?[,:]|photo caption$)/i},
  {
    kind: 'photo-credit',
    most: 9,
    first: 'epa xinhua afp ap reuters rex pti ani image screengrab screenshot enlarge video',
    pattern:
      /^[([]?(?:(?:EPA(?:-EFE)?|AFP(?: PHOTO)?|AP|REX|PTI|ANI|[Xx]inhua|REUTERS) ?\/ ?\p{Lu}[\p{L} .'’-]{3,40}|[Ii]mage \d{1,2} of \d{1,2}|[Ss]creen ?(?:grab|shot)|[Ee]nlarge [Ii]mage|[Vv]ideo (?:[Cc]redit|[Cc]ourtesy|[Ss]ource) ?: ?\S.{1,40})[)\]]?$/u
  },
  {
    kind: 'photo-credit',
    most: 110,
    first: 'file',
    signs: '[',
    hints: ['(AP Photo/', 'REUTERS/', '/AP)', 'via AP'],
    pattern:
      /^(?:FILE (?:PHOTO: |[-–—] ).{10,500}(?:\(AP Photo\/|via AP|\/AP\)|REUTERS\/)|\[\d{1,2}\/\d{1,2}\] ?.{10,500}(?:REUTERS\/|via REUTERS))[^)]{0,60}\)?/
  },
  {
    kind: 'embed',
    most: 30,
    first: 'caption embed gallery video audio playlist youtube twitter instagram pic',
    signs: '[{',
    pattern:
      /^(?:\[\/?(?:caption|embed|gallery|video|audio|playlist|youtube|twitter|instagram)\b(?:\s[\w-]{1,30}=[^\]]{0,300})?\]$|\{\{[^}]{0,200}\}\}|\{\*[^*]{0,200}\*\}|embed \([a-zæøå]{2,10}\):|pic\.twitter\.com\/\w+)/i
  },
  {kind: 'embed', most: 24, first: 'a', pattern: /^A (?:post|video|photo) (?:shared|posted) by .{1,60}\(@[\w.]{1,30}\)/},
  {
    kind: 'embed',
    most: 14,
    first: '',
    signs: '—–-',
    pattern: /^[—–-]{1,2}\s?[^()\n]{1,60}\(@\w{1,20}\)\s+\p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}$/u
  }
]
