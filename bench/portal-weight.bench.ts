// Bytes a phone must load, compressed, to hand in a matter: the page, and everything it asks for. Usage: node bench/portal-weight.bench.ts [--json]
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { report, start } from './running.ts'

const running = await start()
const get = async (path: string): Promise<Buffer> => Buffer.from(await (await fetch(`${running.address}${path}`)).arrayBuffer())
const page = await get('/lodge')
const asked = [...page.toString('utf8').matchAll(/(?:href|src)="(\/public\/[^"]+)"/g)].map(([, path = '']) => path)
const parts = [page, ...(await Promise.all(asked.map(get)))]
const over = await fetch(`${running.address}/lodge`, { headers: { 'accept-encoding': 'br, gzip' } })
await running.stop()
const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0)
report('bytes of the page to hand in a matter, with style, script and icon', {
  files: parts.length,
  'as they are': sum(parts.map(({ length }) => length)),
  gzip: sum(parts.map((part) => gzipSync(part).length)),
  brotli: sum(parts.map((part) => brotliCompressSync(part).length)),
  'compressed by this server': over.headers.get('content-encoding') ?? 'no (a proxy does it)',
})
