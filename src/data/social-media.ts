/** Whole paragraphs that are left of a post or a film: lower-cased, without the dashes and brackets around them. */
export const embedMarkers: readonly string[] = [
  'contf contfnew',
  'embed tweet',
  'embedded tweet',
  'insert image',
  'insert photo',
  'insert tweet',
  'insert video',
  'source link',
  'tweet embed',
  'view on instagram',
  'view on twitter',
  'view on x',
  'view post on facebook',
  'view post on instagram',
  'view post on twitter',
  'view post on x',
  'view this post on facebook',
  'view this post on instagram',
  'view this post on threads',
  'view this post on x',
  'view tweet',
  'watch on youtube',
  'watch this video on youtube'
]

/** Words of share bars; a paragraph of two or more and nothing else is one. */
export const shareWords: ReadonlySet<string> = new Set(
  'comment comments copy email facebook flipboard google instagram koo link linkedin mail messenger pinterest pocket print reddit save share sms telegram threads tumblr tweet twitter via viber whatsapp x youtube'.split(
    ' '
  )
)

/** Places where readers are asked to follow a newsroom. */
export const channels: readonly string[] = [
  'Apple News',
  'Bluesky',
  'Facebook',
  'Flipboard',
  'Google News',
  'Instagram',
  'Koo',
  'LinkedIn',
  'Mastodon',
  'Pinterest',
  'Reddit',
  'Telegram',
  'Threads',
  'TikTok',
  'Twitter',
  'WhatsApp',
  'X',
  'YouTube'
]
