import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { build } from 'vite'

const HERE = import.meta.dirname

/** Runs by itself: the compiler takes some 400 MB, which a server that goes on for months should not carry along. */
await build({ root: HERE, configFile: join(HERE, 'vite.config.ts'), logLevel: 'warn' })

// Beside each file its compressed forms, so that a slow office line carries a third and nothing is compressed twice.
for (const name of globSync('dist/assets/*.{js,css}', { cwd: HERE })) {
  const file = join(HERE, name)
  const bytes = readFileSync(file)
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }))
}
