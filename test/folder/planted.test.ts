import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {createAcross} from '../../src/folder/across.js'
import {takeDigest} from '../../src/folder/digest.js'
import {folderRules} from '../../src/folder/rules.js'
import {createLinter} from '../../src/lint.js'
import {found, planted} from './planted.js'

test('of a day’s folder just what was planted is found', async () => {
  const lint = createLinter({rules: {spelling: 'off'}})
  const across = createAcross()
  const house = JSON.stringify(Object.fromEntries(folderRules.map(({meta}) => [meta.name, 'warn'])))
  for (const path of Object.keys(planted).sort()) {
    const {data} = await lint(new VFile({path, value: planted[path]}))
    across.add(path, {house, digests: JSON.stringify(data.copydesk?.stories?.map(({story}) => takeDigest(story)))})
  }
  const said = across.finish().flatMap(({path, messages}) => messages.map(({ruleId, actual}) => `${path} ${ruleId} ${actual}`))
  expect(said).toEqual(found)
})
