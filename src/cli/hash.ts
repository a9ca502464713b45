import {createHash} from 'node:crypto'

/** The hash by which content and settings are known. In a module of its own: a run without a cache needs no cryptography. */
export function hashOf(content: string | Uint8Array): string {
  return createHash('sha1').update(content).digest('base64url')
}
