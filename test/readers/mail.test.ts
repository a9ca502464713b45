import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {fix} from '../../src/fix/index.js'
import {type Reading, readStories} from '../../src/readers/index.js'

const header =
  'From: Desk <desk@example.org>\r\nTo: wire@example.org\r\nSubject: HARBOUR-PLAN\r\nDate: Sat, 1 Jul 2023 10:00:00 +0000\r\nMIME-Version: 1.0\r\n'
const plain = [
  'Council agrees on plan',
  '',
  'The council met on the the Monday and agreed.',
  '',
  'It is to be paid for from next year.',
  ''
].join('\r\n')
const text = 'Council agrees on plan\n\nThe council met on the the Monday and agreed.\n\nIt is to be paid for from next year.\n'

const read = (mail: string, path = 'a.txt'): Promise<Reading> => readStories(mail, {path})

async function fixed(mail: string): Promise<string> {
  return (await fix(new VFile({path: 'a.eml', value: mail}))).text
}

const multipart = (type: string, ...parts: string[]): string => `${header}Content-Type: multipart/mixed; ${type}\r\n\r\n${parts.join('')}`
const quotedMail = (charset: string, body: string): string =>
  `${header}Content-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}`

describe('electronic mail', () => {
  it('holds text below its header', async () => {
    const mail = `${header}X-Spam: no,\r\n  not at all\r\n\r\n${plain}`
    const {documents, format} = await read(mail)
    expect(format).toBe('mail')
    expect(documents[0]?.text).toBe(text)
    expect(documents[0]?.metadata).toMatchObject({title: 'HARBOUR-PLAN', date: {year: 2023, month: 7, day: 1}})
    expect(await fixed(mail)).toBe(mail.replace('the the', 'the'))
  })

  it('is without the name of its sender at the end', async () => {
    expect((await read(`${header}\r\n${plain}-- \r\nAnn Smith\r\n`)).documents[0]?.text).toBe(text)
  })

  it('holds plain text before HTML, in parts', async () => {
    const part = (type: string, body: string) => `--b1\r\nContent-Type: text/${type}; charset=utf-8\r\n\r\n${body}\r\n`
    const mail = `${header}Content-Type: multipart/alternative;\r\n\tboundary="b1"\r\n\r\nFor old programs.\r\n${part('html', '<p>Other</p>')}${part('plain', plain)}--b1--\r\n`
    expect((await read(mail)).documents[0]?.text.trimEnd()).toBe(text.trimEnd())
    const html = `${header}Content-Type: text/html\r\n\r\n<html><body><p>One &amp; two.</p></body></html>\r\n`
    expect((await read(html)).documents[0]?.text).toBe('One & two.\n')
  })

  it('may be in quoted-printable', async () => {
    const utf8 = quotedMail('utf-8', 'It=E2=80=99s one plan for the the har=\r\nbour, and 2+2=3D4.\r\n')
    expect((await read(utf8)).documents[0]?.text).toBe('It’s one plan for the the harbour, and 2+2=4.\n')
    expect(await fixed(utf8)).toBe(utf8.replace('the the', 'the'))
    expect((await read(quotedMail('windows-1252', 'It=92s one.\r\n'))).documents[0]?.text).toBe('It’s one.\n')
    expect((await read(quotedMail('x-unknown', 'It=92s one.\r\n'))).documents[0]?.text).toBe('It’s one.\n')
  })

  it.each([
    ['utf-8', 'The minister=E2=80=\r\n=99s the the plan.\r\n', 'The minister’s the the plan.\n', '’', '=E2=80=\r\n=99'],
    ['gb2312', '=C4=E3=BA=C3 the the plan.\r\n', '你好 the the plan.\n', '好', '=BA=C3'],
    ['shift_jis', '=83A the the pl=\r\nan=8', 'ア the the plan=8', 'ア', '=83A'],
    ['utf-8', 'A =E2=80\r\nthe the plan =E2=\r\n', 'A \ufffd\nthe the plan \ufffd', '\ufffd', '=E2=80']
  ])('in quoted-printable may have characters of several bytes, in %s', async (charset, body, copy, character, written) => {
    const mail = quotedMail(charset, body)
    const [document] = (await read(mail)).documents
    expect(document?.text).toBe(copy)
    const start = copy.indexOf(character)
    const place = document?.place(start, start + 1)
    expect(mail.slice(place?.start.offset, place?.end.offset)).toBe(written)
    const twice = copy.indexOf('the the')
    const [edit] = document?.edits(twice, twice + 7, '—') ?? []
    expect(edit).toEqual(
      charset === 'utf-8' ? {start: mail.indexOf('the the'), end: mail.indexOf('the the') + 7, text: '=E2=80=94'} : undefined
    )
  })

  it('has a signature below two hyphens and a space, not below two hyphens', async () => {
    const copy = 'The council met.\r\n--\r\nIt agreed.\r\n'
    expect((await read(`${header}\r\n${copy}\r\n-- \r\nAnn\r\n`)).documents[0]?.text).toBe(copy.replaceAll('\r', ''))
    expect((await read(quotedMail('utf-8', `${copy}--=20\r\nAnn\r\n`))).documents[0]?.text).toBe(copy.replaceAll('\r', ''))
  })

  it('in parts ends where its part ends', async () => {
    for (const end of ['', '\r\n', '\r\n\r\n']) {
      const mail = multipart('boundary=p1', `--p1\r\n\r\n${plain}${end}--p1\r\nContent-Type: image/png\r\n\r\nx\r\n--p1--\r\n`)
      expect((await read(mail)).documents[0]?.text).toBe(text)
      expect(await fixed(mail)).toBe(mail.replace('the the', 'the'))
    }
  })

  it('has parts whose marks are alike, or have spaces', async () => {
    const inner = `Content-Type: multipart/alternative; boundary=p12\r\n\r\n--p12\r\n\r\n${plain}--p12--\r\n`
    const html = '--p1\r\nContent-Type: text/html\r\n\r\n<p>Other</p>\r\n'
    expect((await read(multipart('boundary=p1', `--p1\r\n${inner}`, html, '--p1--\r\n'))).documents[0]?.text).toBe(text)
    const spaced = multipart('boundary="part one"', `--part one \r\n\r\n${plain}--part\r\n--part one--\r\nThe end.\r\n`)
    expect((await read(spaced)).documents[0]?.text).toBe(`${text}--part\n`)
  })

  it('has a subject that may be folded', async () => {
    const folded = header.replace('HARBOUR-PLAN', 'Council agrees\r\n on the plan')
    const [document] = (await read(`${folded}\r\n${plain}`)).documents
    expect(document?.metadata.title).toBe('Council agrees on the plan')
    expect(document?.metadata.fields).toMatchObject({published: {}})
    expect(document?.metadata.fields).not.toHaveProperty('title')
  })

  it.each([
    ['JSON', '\r\n{"Headline": ["One"]}\r\n', 'Unexpected electronic mail of JSON, expected text'],
    ['a picture', 'Content-Type: image/png\r\n\r\nx\r\n', 'Unexpected electronic mail without text'],
    [
      'parts without end in one another',
      `Content-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n'.repeat(50)}`,
      'Unexpected electronic mail without text'
    ]
  ])('of %s is refused', async (_, rest, reason) => {
    const {documents, problems} = await read(header + rest)
    expect(documents).toEqual([])
    expect(problems.map(problem => problem.reason)).toEqual([reason])
  })

  it.each([
    ['base64 as bytes of UTF-8', '=?utf-8?B?UGxhbiDigJMgY2Fmw6k=?=', 'Plan – café'],
    ['letters of Latin-1', '=?ISO-8859-1?Q?Plan=3A_caf=E9?= is old', 'Plan: café is old'],
    ['words in a row', '=?utf-8?Q?Council_?= =?utf-8?q?agrees?=', 'Council agrees'],
    ['what is no such word', 'Who agrees =?', 'Who agrees =?']
  ])('has a subject that may be encoded: %s', async (_, subject, title) => {
    const [document] = (await read(`${header.replace('HARBOUR-PLAN', subject)}\r\n${plain}`)).documents
    expect(document?.metadata.title).toBe(title)
  })

  it('in base64 is read without places, and not fixed', async () => {
    const code = btoa(plain).replaceAll(/.{60}/g, '$&\r\n')
    const mail = `${header}Content-Transfer-Encoding: base64\r\n\r\n${code}\r\n`
    const [document] = (await read(mail)).documents
    expect(document?.text).toBe(text)
    expect(document?.place(0, 7)).toBeUndefined()
    expect(await fixed(mail)).toBe(mail)
    const html = `${header}Content-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: base64\r\n\r\n${btoa('<p>It\x92s one.</p>')}`
    expect((await read(html)).documents[0]?.text).toBe('It’s one.\n')
  })

  it.each([
    ['other characters', (code: string) => `!!!${code}`],
    ['words', () => 'The council met on Monday'],
    ['an end in its middle', (code: string) => `${btoa('a')}\r\n${code}`]
  ])('whose base64 is broken by %s is told of, and not read', async (_, breakUp) => {
    const head = 'Content-Transfer-Encoding: base64\r\n\r\n'
    const code = breakUp(btoa(plain))
    const mail = `${header}${head}${code}\r\n`
    const {documents, problems} = await read(mail)
    expect(documents).toEqual([])
    expect(problems.map(({reason, fatal, place}) => [reason, fatal, place?.start.offset])).toEqual([
      ['Unexpected base64 that is broken, not read as copy', false, mail.indexOf(code)]
    ])
    const html = '--p1\r\nContent-Type: text/html\r\n\r\n<p>One &amp; two.</p>\r\n'
    const both = await read(multipart('boundary=p1', `--p1\r\n${head}${code}\r\n`, html, '--p1--\r\n'))
    expect(both.documents.map(each => each.text)).toEqual(['One & two.\n'])
    expect(both.problems).toHaveLength(1)
  })

  it('in base64 that is cut off is read as far as it goes', async () => {
    const mail = `${header}Content-Transfer-Encoding: base64\r\n\r\n${btoa(plain).slice(0, 81)}`
    expect((await read(mail)).documents[0]?.text).toMatch(/^Council agrees on plan\n\nThe council/)
  })

  it('is without what its HTML does not show', async () => {
    const mail = `${header}Content-Type: text/html\r\n\r\n<div style="display: none">A preview</div><p>One &amp; two.</p>\r\n`
    expect((await read(mail)).documents[0]?.text).toBe('One & two.\n')
  })

  it('is fixed in the HTML beside the text too', async () => {
    const html = '<p>Council agrees on plan</p><p>The council met on the the Monday and agreed.</p>'
    const mail = multipart('boundary=p1', `--p1\r\n\r\n${plain}\r\n--p1\r\nContent-Type: text/html\r\n\r\n${html}\r\n--p1--\r\n`)
    expect(await fixed(mail)).toBe(mail.replaceAll('the the', 'the'))
  })

  it('may have its lines broken for the way', async () => {
    const flowed = `${header}Content-Type: text/plain; format=flowed\r\n\r\nThe council met on the \r\nthe Monday \r\nand agreed.\r\n\r\nIt is paid.\r\n-- \r\nAnn\r\n`
    expect((await read(flowed)).documents[0]?.text).toBe('The council met on the the Monday and agreed.\n\nIt is paid.\n')
  })

  it('may be passed on in another, or attached', async () => {
    const passed = `--p1\r\nContent-Type: message/rfc822\r\n\r\n${header}\r\n${plain}\r\n--p1--\r\n`
    expect((await read(multipart('boundary=p1', passed))).documents[0]?.text).toBe(text)
    const attached = `--p1\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\n${plain}\r\n`
    expect((await read(multipart('boundary=p1', attached, '--p1--\r\n'))).documents[0]?.text).toBe(text)
    const note = '--p1\r\nContent-Type: text/plain\r\n\r\nThe note.\r\n'
    expect((await read(multipart('boundary=p1', attached, note, '--p1--\r\n'))).documents[0]?.text).toBe('The note.\n')
  })

  it('that was cut off is told of', async () => {
    const {documents, problems} = await read(multipart('boundary=p1', `--p1\r\n\r\n${plain}`))
    expect(documents[0]?.text).toBe(text)
    expect(problems).toEqual([{reason: 'Unexpected end of electronic mail in one of its parts', fatal: false}])
  })

  it('may lie in a box with others, each a story', async () => {
    const message = (id: number, rest = `\n${plain}`) =>
      `From desk@example.org Sat Jul  1 10:00:0${id} 2023\nMessage-ID: <${id}>\n${header}${rest}\n`
    const picture = 'Content-Type: image/png\n\nx\n'
    const {documents, format, problems} = await read(message(1) + message(2, picture) + message(3), 'box')
    expect(format).toBe('mail')
    expect(documents.map(({id, text: copy}) => [id, copy.trimEnd()])).toEqual([
      ['<1>', text.trimEnd()],
      ['<3>', text.trimEnd()]
    ])
    expect(problems.map(({reason, place}) => [reason, place?.start.line])).toEqual([['Unexpected electronic mail without text', 16]])
    expect((await read('From Larnes on Monday came no word.\n')).format).toBe('text')
  })

  it('is no story that quotes a letter', async () => {
    for (const story of [
      'From: Larnes\n\nThe council met.\n',
      'Subject: plan\nDate: Monday\n\nThe council met.\n',
      'The council met.\n\nFrom: a\nTo: b\nSubject: c\nDate: d\n'
    ])
      expect((await read(story)).format).toBe('text')
  })
})
