import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export type Asset = Readonly<{ name: string; mime: string; bytes: Uint8Array; etag: string }>

const asset = (name: string, mime: string): Asset => {
  const bytes = readFileSync(new URL(`../public/${name}`, import.meta.url))
  return { name, mime, bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 16)}"` }
}

/** Everything a public page loads besides itself. */
export const PUBLIC_ASSETS: readonly Asset[] = [
  asset('public.css', 'text/css; charset=utf-8'),
  asset('public.js', 'text/javascript; charset=utf-8'),
  asset('door.svg', 'image/svg+xml'),
]
