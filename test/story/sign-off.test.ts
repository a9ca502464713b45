import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {storyOf} from '../../src/story/index.js'

const rest = 'Flood water cut the only road to the valley on Sunday, officials said.'

function read(text: string) {
  return storyOf(unified().use(retextEnglish).parse(text), new VFile(text))
}

/** `agency codes`, with `>` in front where it runs on and `?` where it does not fit the grammar. */
function summary(text: string): string | undefined {
  const story = read(text)
  const {signOff} = story
  if (!signOff) return undefined
  for (const code of signOff.codes) expect(story.slice(code)).toBe(code.text)
  const codes = signOff.codes.map(code => ` ${code.text}`).join('')
  return `${signOff.runsOn ? '>' : ''}${signOff.form}:${signOff.agency?.id ?? ''}${codes}${signOff.complete ? '' : ' ?'}`
}

describe('on a line of its own', () => {
  test.each([
    ['PTI SH SCY', 'codes:pti SH SCY'],
    ['PTI COR GK GK', 'codes:pti COR GK GK'],
    ['PTI sh scy', 'codes:pti sh scy ?'],
    ['UNI XC-PS RR PM2038', 'codes:uni XC-PS RR PM2038'],
    ['(ANI)', 'brackets:ani'],
    ['(PTI).', 'brackets:pti'],
    ['--(AFP)', 'brackets:afp'],
    ['(Agencies)', 'brackets:'],
    ['hh/ph/ts/hd', 'initials:afp hh ph ts hd'],
    ['burs-asl/tib/pid', 'initials:afp burs-asl tib pid'],
    ['(jai/gm)', 'initials: jai gm'],
    ['dpa wsz jln npr', 'codes:dpa wsz jln npr'],
    ['dpa al rmo hct rmo', 'codes:dpa al rmo hct rmo'],
    ['AAP gfr', 'codes:aap gfr'],
    ['AAP RTV ar', 'codes:aap RTV ar'],
    ['EFE gr/bp', 'codes:efe gr bp'],
    ['==Kyodo', 'codes:kyodo'],
    ['/ritzau/', 'codes:ritzau'],
    ['-- BERNAMA', 'codes:bernama'],
    ['--IANS', 'codes:ians'],
    ['Enditem', 'codes:xinhua'],
    ['(Reporting by Ada Khan; Editing by Bo Lee)', 'credits:'],
    ['(Additional reporting by Ada Khan in Amravan; Writing by C Day; Editing by Bo Lee)', 'credits:'],
    ['(Reporting by Ada Khan, editing by Bo Lee)', 'credits:'],
    ['(Reporting by Ada Khan Editing by Bo Lee', 'credits: ?']
  ])('%s', (line, expected) => {
    expect(summary(`${rest}\n\n${line}`)).toBe(expected)
    expect(summary(`${rest}\r\n\r\n${line}\r\n`)).toBe(expected)
  })

  test('on two lines', () => {
    expect(summary(`${rest}\n\n--IANS\nms/vd`)).toBe('codes:ians ms vd')
  })

  test.each([' Reuter', ' REUTER', 'REUTER...'])('of 1987: %s', line => {
    expect(summary(`    ${rest}\n    It rained.\n${line}\n`)).toBe('codes:reuters')
  })

  test('above end matter', () => {
    expect(summary(`${rest}\n\nPTI SH SCY\n\nAdvertisement`)).toBe('codes:pti SH SCY')
    expect(summary(`${rest}\n\n(Reporting by Ada Khan; Editing by Bo Lee)\n\n-30-`)).toBe('credits:')
  })
})

describe('behind the last sentence', () => {
  test.each([
    ['PTI SH SCY SCY SCY', '>codes:pti SH SCY SCY SCY'],
    ['UNI XC-PS RR PM2038', '>codes:uni XC-PS RR PM2038'],
    ['(ANI)', '>brackets:ani'],
    ['-- PTI', '>codes:pti'],
    ['PTI', '>codes:pti'],
    ['(Reporting by Ada Khan; Editing by Bo Lee)', '>credits:']
  ])('%s', (tail, expected) => {
    expect(summary(`${rest} ${tail}`)).toBe(expected)
    expect(summary(`It said: “The road was cut.” ${tail}`)).toBe(expected)
  })

  test('where it starts and ends', () => {
    const story = read(`${rest} PTI SH SCY`)
    expect(story.signOff && story.slice(story.signOff)).toBe('PTI SH SCY')
    expect(story.prose.map(span => story.slice(span).trim())).toEqual([rest])
  })
})

describe('what is no sign-off', () => {
  test.each([
    'He joined the PTI.',
    'He left the party and joined PTI',
    `${rest} He spoke to AP in Amravan`,
    `${rest} (He was 84.)`,
    `${rest}\n\nAP to cut jobs`,
    `${rest}\n\nNobody came`,
    `PTI SH SCY\n\n${rest}`,
    `${rest} Mr. AP Shah came`,
    `${rest} The choices were and/or, he/she`
  ])('%s', text => {
    expect(summary(text)).toBeUndefined()
  })
})
