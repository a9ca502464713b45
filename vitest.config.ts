import {existsSync} from 'node:fs'
import {configDefaults, defineConfig} from 'vitest/config'
import {plainLettersInTests} from './scripts/letters.mjs'

/** Tests that drive a browser. Where CI lacks it they fail and say so; elsewhere they are left out, and it is said. */
const inChromium = ['test/browser/editors.test.ts', 'test/browser/playground.test.ts', 'test/reporters/html.test.ts']
const isWithoutChromium = !process.env.CI && !existsSync(process.env.CHROMIUM ?? '/usr/bin/chromium')
if (isWithoutChromium) process.stderr.write('Chromium is not installed, so the tests in it do not run here; .ci/run installs it\n')

export default defineConfig({
  // What is tested are the expressions that are built.
  plugins: [plainLettersInTests],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/global-setup.ts',
    setupFiles: ['test/setup.ts'],
    exclude: [...configDefaults.exclude, ...(isWithoutChromium ? inChromium : [])],
    pool: 'threads',
    testTimeout: 60_000
  }
})
