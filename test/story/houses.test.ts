import fs from 'node:fs/promises'
import path from 'node:path'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {lint} from '../../src/lint.js'

const folder = path.join(import.meta.dirname, '../../fixtures/stories')

/** Dateline, sign-off, and what the rules about both say, under the recommended style. */
async function read(name: string) {
  const text = await fs.readFile(path.join(folder, name), 'utf8')
  const file = await lint(new VFile({path: name, value: text}))
  const story = file.data.copydesk?.story
  return {
    dateline: story?.dateline?.agencies.map(({agency}) => agency?.id).join('/'),
    signOff: story?.signOff?.agency?.id ?? story?.signOff?.form,
    roles: [...new Set(story?.blocks.map(({role}) => role))].join(' '),
    said: file.messages.flatMap(({ruleId}) => (/^(?:dateline|sign-off|leaked|end-mark)/.test(ruleId ?? '') ? [ruleId] : []))
  }
}

test.each([
  ['pti-elephants.txt', 'pti', 'pti', 'metadata body furniture', ['leaked-metadata', 'sign-off-own-line', 'sign-off-duplicate-code']],
  ['pti-library.txt', 'pti', 'pti', 'headline body sign-off', []],
  ['reuters-ferry.txt', 'reuters', 'credits', 'headline byline body sign-off', []],
  ['reuters-copper.txt', 'reuters', 'credits', 'headline body sign-off', ['dateline-form', 'dateline-form', 'dateline-form']],
  ['ap-bridge.txt', 'ap', undefined, 'headline body', []],
  ['afp-vineyard.txt', 'afp', 'afp', 'advisory body sign-off', []],
  ['xinhua-railway.txt', 'xinhua', 'xinhua', 'headline body', []],
  ['dpa-lighthouse.txt', 'dpa', 'dpa', 'body sign-off', []],
  ['ani-stepwell.txt', 'ani', 'ani', 'body', []],
  ['ians-kites.txt', 'ians', 'ians', 'metadata headline body furniture sign-off', ['leaked-metadata', 'dateline-position']],
  ['bernama-durian.txt', 'bernama', 'bernama', 'advisory body sign-off', []],
  ['mills-1987.txt', '', 'reuters', 'headline body sign-off', []]
])('%s', async (name, dateline, signOff, roles, said) => {
  expect(await read(name)).toEqual({dateline, signOff, roles, said})
})
