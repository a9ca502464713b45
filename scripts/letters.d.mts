import type {Plugin as BundlePlugin} from 'esbuild'
import type {Plugin as VitePlugin} from 'vite'

export function withPlainLetters(pattern: string): string
export function replaceLetters(code: string): string
export function replaceLettersIn(folder: string): Promise<void>
export const plainLettersInBundle: BundlePlugin
export const plainLettersInTests: VitePlugin
