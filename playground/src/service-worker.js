// Keeps every file of the page, so that it works without a network. It never asks for anything but these files.
const version = __VERSION__
const files = __FILES__
/** Kept once the page has been read and all is quiet. */
const dictionaries = __DICTIONARIES__
const mine = 'copydesk-'

self.addEventListener('install', event => {
  event.waitUntil(
    caches
      .open(mine + version)
      .then(cache => cache.addAll(files))
      .then(() => self.skipWaiting())
  )
})

self.addEventListener('activate', event => {
  event.waitUntil(
    caches
      .keys()
      .then(names => Promise.all(names.filter(name => name.startsWith(mine) && name !== mine + version).map(name => caches.delete(name))))
      .then(() => self.clients.claim())
  )
})

self.addEventListener('message', event => {
  if (event.data !== 'dictionaries') return
  event.waitUntil(
    caches.open(mine + version).then(async cache => {
      for (const name of dictionaries) if (!(await cache.match(name))) await cache.add(name)
      const pages = await self.clients.matchAll()
      for (const page of pages) page.postMessage('kept')
    })
  )
})

self.addEventListener('fetch', event => {
  event.respondWith(
    caches
      .open(mine + version)
      .then(cache => cache.match(event.request, {ignoreSearch: true}))
      .then(kept => kept ?? fetch(event.request))
  )
})
