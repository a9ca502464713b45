import {readFileSync} from 'node:fs'
import type {Page} from 'playwright-core'

const axe = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

/** What axe-core finds that is serious or worse. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Injected by the test, past the page's own policy.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const {axe: run} = globalThis as unknown as {
      axe: {run(): Promise<{violations: Array<{id: string; impact: string; nodes: Array<{html: string}>}>}>}
    }
    const {violations} = await run.run()
    return violations
      .filter(({impact}) => impact === 'serious' || impact === 'critical')
      .map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' ')}`)
  })
}
