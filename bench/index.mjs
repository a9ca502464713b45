// `npm run bench`: what the documentation promises, measured on this machine.
console.log('## start-up')
await import('./startup.mjs')
console.log('\n## a folder')
await import('./folder.mjs')
console.log('\n## reading')
await import('./readers.mjs')
console.log('\n## in the browser')
await import('./browser.mjs')
