import {existsSync} from 'node:fs'
import fs from 'node:fs/promises'
import http from 'node:http'
import type {AddressInfo} from 'node:net'
import path from 'node:path'
import {gzipSync} from 'node:zlib'
import {type Browser, chromium} from 'playwright-core'

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Debian's Chromium without a window and without talking to anyone. */
export async function launch(): Promise<Browser> {
  if (!existsSync(executablePath))
    throw new Error(`These tests need Chromium at ${executablePath}: apt-get install chromium, or set CHROMIUM`)
  const args =
    '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
  return chromium.launch({executablePath, headless: true, args: args.split(' ')})
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json'
}

/** A folder on a local port, compressed, with what was asked for. */
export interface Site {
  url: string
  /** Paths asked for, with the compressed size of each. */
  sent: Array<{path: string; bytes: number}>
  close(): Promise<void>
}

/** Serves a folder as any static host would. */
export async function serve(folder: string): Promise<Site> {
  const sent: Site['sent'] = []
  const packed = new Map<string, Buffer>()
  const server = http.createServer(async (request, response) => {
    const asked = new URL(request.url ?? '/', 'http://localhost').pathname
    const name = path.join(folder, path.normalize(asked === '/' ? '/index.html' : asked))
    try {
      const body = packed.get(name) ?? gzipSync(await fs.readFile(name))
      packed.set(name, body)
      sent.push({path: asked, bytes: body.length})
      response
        .writeHead(200, {
          'content-type': types[path.extname(name)] ?? 'application/octet-stream',
          'content-encoding': 'gzip',
          'cache-control': asked.startsWith('/assets/') ? 'max-age=31536000, immutable' : 'no-cache'
        })
        .end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections()
        server.close(() => resolve())
      })
  }
}
