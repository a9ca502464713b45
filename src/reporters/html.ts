import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {plural} from '../plural.js'
import {type Excerpt, excerptOf, visible} from './excerpt.js'
import {daysChart} from './html-chart.js'
import {script} from './html-script.js'
import {style} from './html-style.js'
import type {CreateReporter, Summary} from './index.js'
import {type Level, levelOf, rangeOf, slashed} from './place.js'

/** Up to here every finding is listed; beyond, this many of each rule, so that a flood of one does not hide another. */
const mostListed = 5000
const mostListedOfRule = 100
/** Rules shown in the chart before the rest is folded away. */
const mostRules = 12

const levels: readonly Level[] = ['error', 'warning', 'info']
const nouns: Readonly<Record<Level, string>> = {error: 'error', warning: 'warning', info: 'note'}

type Counts = Record<Level, number>

/** Nothing in the page may load or run but its own script, whatever the copy holds. */
async function createPolicy(): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script))
  return `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'; base-uri 'none'; form-action 'none'`
}

/** One self-contained page for people: findings in their context, with filters and charts. Works offline. */
const createHtml: CreateReporter = async ({version = ''}) => {
  const rules = new Map<string, Counts & {total: number; listed: number}>()
  const days = new Map<string, Counts>()
  let listed = 0
  let total = 0
  let undated = 0
  let before = head(await createPolicy())
  const isListed = (rule: string) => {
    const counts = rules.get(rule)
    return counts !== undefined && (listed < mostListed || counts.listed < mostListedOfRule)
  }
  return {
    file(file) {
      const path = slashed(file.path)
      let items = ''
      let headline: string | undefined
      for (const message of file.messages) {
        const rule = message.ruleId ?? 'copydesk'
        const level = levelOf(message)
        const counts = rules.get(rule) ?? {...none(), total: 0, listed: 0}
        rules.set(rule, counts)
        counts[level]++
        counts.total++
        total++
        const {excerpt} = message
        if (excerpt?.day !== undefined) {
          const day = days.get(excerpt.day) ?? none()
          days.set(excerpt.day, day)
          day[level]++
        } else undated++
        if (!isListed(rule)) continue
        counts.listed++
        listed++
        headline ??= excerpt?.headline
        items += finding(message, rule, level)
      }
      if (items === '') return ''
      const text = `${before}${section(path, headline, file, items)}`
      before = ''
      return text
    },
    end(summary) {
      const ranked = [...rules].sort(([a, x], [b, y]) => y.total - x.total || (a < b ? -1 : 1))
      const unlisted = total - listed
      return `${before}</main>
<template id="overview">
${overview(summary, total)}
${ranked.length > 0 ? `<div class="charts">\n${rulesChart(ranked)}\n${daysChart(days, undated)}\n</div>` : ''}
${unlisted > 0 ? `<p class="hint">${count(listed, 'finding')} of ${number(total)} are listed below: all of rare rules, the first ${mostListedOfRule} or more of the others. The <code>jsonl</code> reporter writes all.</p>` : ''}
</template>
<footer><p>Made by copydesk ${toHtml(version)}. Keys: <kbd>/</kbd> search, <kbd>j</kbd> <kbd>k</kbd> next and previous finding, <kbd>Esc</kbd> all findings again.</p></footer>
<script>${script}</script>
</body>
</html>
`
    }
  }
}

function none(): Counts {
  return {error: 0, warning: 0, info: 0}
}

function head(policy: string): string {
  const boxes = levels
    .map(level => `<label class="box ${level}"><input type="checkbox" name="level" value="${level}" checked> ${nouns[level]}s</label>`)
    .join('\n')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${toHtml(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Copy desk report</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#findings">To the findings</a>
<header><h1>Copy desk report</h1><div id="top"></div></header>
<form id="filters" role="search" aria-label="Filter findings">
<label class="field wide">Search<input type="search" name="text" placeholder="words, message, expected" autocomplete="off"></label>
<label class="field">Rule<select name="rule"><option value="">all rules</option></select></label>
<label class="field">File or headline<input type="search" name="file" list="files" placeholder="any part of it" autocomplete="off"></label>
<datalist id="files"></datalist>
<fieldset><legend>Severity</legend>${boxes}</fieldset>
<button type="reset">Show all</button>
<output id="shown" aria-live="polite"></output>
</form>
<main id="findings" tabindex="-1">
`
}

function overview({files, errors, warnings, infos, fixed, failed, interrupted}: Summary, total: number): string {
  const rest = [
    fixed > 0 && `${count(fixed, 'file')} fixed`,
    failed > 0 && `${count(failed, 'file')} could not be read or written`,
    interrupted && 'the run was stopped before its end'
  ].filter(each => each !== false)
  const said = total > 0 ? `${count(total, 'finding')} in ${count(files, 'file')}` : `No findings in ${count(files, 'file')}`
  return `<p class="said">${[said, ...rest].join('; ')}.</p>
<dl class="sums">
<div class="error"><dt>Errors</dt><dd>${number(errors)}</dd></div>
<div class="warning"><dt>Warnings</dt><dd>${number(warnings)}</dd></div>
<div class="info"><dt>Notes</dt><dd>${number(infos)}</dd></div>
<div><dt>Files</dt><dd>${number(files)}</dd></div>
</dl>`
}

function rulesChart(ranked: ReadonlyArray<[string, Counts & {total: number}]>): string {
  const most = ranked[0]?.[1].total ?? 1
  const rows = ranked.map(([rule, counts]) => {
    let at = 0
    const bars = levels.map(level => {
      const width = (counts[level] / most) * 100
      const bar = width > 0 ? `<rect class="${level}" x="${at.toFixed(2)}%" width="${width.toFixed(2)}%" height="100%"/>` : ''
      at += width
      return bar
    })
    return `<li><button type="button" data-rule="${toHtml(rule)}" data-count="${counts.total}" aria-pressed="false"><span class="name">${toHtml(rule)}</span><svg class="bar" aria-hidden="true">${bars.join('')}</svg><span class="count">${number(counts.total)}</span></button></li>`
  })
  const first = rows.slice(0, mostRules)
  const more = rows.slice(mostRules)
  return `<section class="chart" aria-labelledby="by-rule"><h2 id="by-rule">By rule</h2><ol>${first.join('\n')}</ol>${more.length > 0 ? `<details><summary>${count(more.length, 'more rule')}</summary><ol>${more.join('\n')}</ol></details>` : ''}</section>`
}

function section(path: string, headline: string | undefined, {messages}: VFile, items: string): string {
  const days = messages.map(({excerpt}) => excerpt?.day).filter(day => day !== undefined)
  const day = days[0] === undefined ? '' : `<time>${toHtml(days[0])}</time>`
  const title = headline === undefined || headline === '' ? '' : `<bdi class="headline">${toHtml(headline)}</bdi>`
  return `<section class="story"><h2>${title}<span class="path"><bdi>${toHtml(visible(path))}</bdi>${day}</span></h2>\n<ol>\n${items}</ol></section>\n`
}

function finding(message: VFileMessage, rule: string, level: Level): string {
  const range = rangeOf(message)
  const {reason, note, expected, url} = message
  const excerpt = excerptOf(message)
  const where = range ? `<span class="where">${range.startLine}:${range.startColumn}</span>` : ''
  const name = /^https?:\/\//i.test(url ?? '') ? `<a href="${toHtml(url ?? '')}" rel="noreferrer">${toHtml(rule)}</a>` : toHtml(rule)
  return `<li class="finding ${level}" data-rule="${toHtml(rule)}" data-level="${level}" tabindex="-1"><p class="head"><span class="level">${nouns[level]}</span><bdi class="reason">${toProse(reason)}</bdi></p>${excerpt ? quote(excerpt) : ''}${expected && expected.length > 0 ? offer(expected) : ''}<p class="foot">${where}<span class="rule">${name}</span></p>${note ? `<details><summary>Why</summary><p>${toProse(note)}</p></details>` : ''}</li>\n`
}

function quote({before, words, after}: Excerpt): string {
  if (before === '' && words === '' && after === '') return ''
  return `<blockquote dir="auto">${toHtml(before)}${words === '' ? '<mark class="gap" title="here">‸</mark>' : `<mark>${toHtml(visible(words))}</mark>`}${toHtml(after)}</blockquote>`
}

function offer(expected: readonly string[]): string {
  const words = expected.slice(0, 5).map(text => (text === '' ? '<em>delete</em>' : `<ins>${toHtml(visible(text))}</ins>`))
  return `<p class="expected">${words.join(' <span class="or">or</span> ')}</p>`
}

function count(value: number, noun: string): string {
  return `${number(value)} ${plural(value, noun)}`
}

function number(value: number): string {
  return value.toLocaleString('en')
}

/** Copy may hold anything: in the page it is text, in an attribute as between tags. */
function toHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`)
}

/** Messages quote words between backticks. */
function toProse(text: string): string {
  return toHtml(visible(text)).replaceAll(/`([^`]+)`/g, '<q>$1</q>')
}

export default createHtml
