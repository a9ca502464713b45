/**
 * What the page does: filters, charts that are buttons, keys. It only hides and shows what is there, and puts nothing of
 * the copy into markup.
 */
export const script = `
(() => {
  'use strict'
  const one = selector => document.querySelector(selector)
  const form = one('#filters')
  const shown = one('#shown')
  one('#top').append(one('#overview').content)
  const bars = [...document.querySelectorAll('button[data-rule]')]
  const stories = [...document.querySelectorAll('.story')].map(element => {
    const title = element.querySelector('h2').textContent.toLowerCase()
    const findings = [...element.querySelectorAll('.finding')].map(item => ({
      element: item,
      rule: item.dataset.rule,
      level: item.dataset.level,
      text: undefined
    }))
    return {element, title, findings}
  })
  const all = stories.reduce((sum, {findings}) => sum + findings.length, 0)
  const option = (value, text) => {
    const element = document.createElement('option')
    element.value = value
    element.textContent = text
    return element
  }
  const rules = [...bars].sort((a, b) => (a.dataset.rule < b.dataset.rule ? -1 : 1))
  form.elements.rule.append(...rules.map(({dataset}) => option(dataset.rule, dataset.rule + ' (' + dataset.count + ')')))
  one('#files').append(...stories.slice(0, 1000).map(({element}) => option(element.querySelector('.path bdi').textContent, '')))
  const nothing = document.createElement('p')
  nothing.className = 'empty'
  nothing.hidden = true
  one('main').append(nothing)

  function filter() {
    const {rule, text, file} = form.elements
    const words = text.value.trim().toLowerCase()
    const name = file.value.trim().toLowerCase()
    const levels = new Set([...form.querySelectorAll('[name=level]:checked')].map(({value}) => value))
    let count = 0
    let files = 0
    for (const story of stories) {
      let here = 0
      const isNamed = name === '' || story.title.includes(name)
      for (const each of story.findings) {
        let isShown = isNamed && levels.has(each.level) && (rule.value === '' || rule.value === each.rule)
        if (isShown && words !== '') {
          each.text ??= each.element.textContent.toLowerCase()
          isShown = each.text.includes(words)
        }
        each.element.hidden = !isShown
        if (isShown) here++
      }
      story.element.hidden = here === 0
      count += here
      if (here > 0) files++
    }
    for (const bar of bars) bar.setAttribute('aria-pressed', String(bar.dataset.rule === rule.value))
    const number = value => value.toLocaleString('en')
    shown.value = count === all ? (all > 0 ? 'All ' + number(all) + ' listed' : '') : number(count) + ' of ' + number(all) + ' listed, in ' + number(files) + (files === 1 ? ' file' : ' files')
    nothing.textContent = all === 0 ? 'Nothing was found.' : 'No finding matches these filters.'
    nothing.hidden = count > 0
    save()
  }

  // The filters are kept in the address, so that a link to the page can carry them.
  function save() {
    const state = new URLSearchParams()
    const {rule, text, file} = form.elements
    if (rule.value) state.set('rule', rule.value)
    if (text.value) state.set('text', text.value)
    if (file.value) state.set('file', file.value)
    const boxes = [...form.querySelectorAll('[name=level]')]
    if (boxes.some(({checked}) => !checked)) state.set('level', boxes.filter(({checked}) => checked).map(({value}) => value).join(' '))
    const hash = state.toString()
    try {
      history.replaceState(undefined, '', hash ? '#' + hash : location.pathname + location.search)
    } catch {
      // A page inside another may have no history; the filters work without it.
      shown.dataset.unsaved = 'true'
    }
  }

  function restore() {
    const state = new URLSearchParams(location.hash.slice(1))
    for (const name of ['rule', 'text', 'file']) if (state.has(name)) form.elements[name].value = state.get(name)
    if (form.elements.rule.selectedIndex < 0) form.elements.rule.value = ''
    if (!state.has('level')) return
    const levels = state.get('level').split(' ')
    for (const box of form.querySelectorAll('[name=level]')) box.checked = levels.includes(box.value)
  }

  let waiting
  const soon = () => {
    clearTimeout(waiting)
    waiting = setTimeout(filter, all > 2000 ? 200 : 0)
  }
  form.addEventListener('input', soon)
  form.addEventListener('submit', event => event.preventDefault())
  form.addEventListener('reset', () => setTimeout(filter))
  for (const bar of bars) {
    bar.addEventListener('click', () => {
      form.elements.rule.value = bar.getAttribute('aria-pressed') === 'true' ? '' : bar.dataset.rule
      filter()
    })
  }
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      form.reset()
      return
    }
    if (event.target.matches('input:not([type=checkbox]), select')) return
    if (event.key === '/') {
      event.preventDefault()
      form.elements.text.focus()
    }
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0
    if (step === 0) return
    const open = stories.flatMap(({findings}) => findings.map(({element}) => element)).filter(element => !element.hidden)
    const at = open.indexOf(document.activeElement.closest('.finding'))
    const next = open[at < 0 ? (step > 0 ? 0 : open.length - 1) : at + step]
    if (next) next.focus()
  })
  restore()
  filter()
})()
`
