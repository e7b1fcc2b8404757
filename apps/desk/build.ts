import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const HERE = import.meta.dirname
const ROOT = join(HERE, '../..')
const DIST = join(HERE, 'dist')
const STAMP = join(DIST, '.sources')

/** Everything the desk is built from: its own files, pages and rules of the modules, the pure core, the lock of the dependencies. */
const SOURCES = [
  'apps/desk/{index.html,vite.config.ts,make.ts,package.json,src/**/*}',
  'edge/ui/src/**/*',
  'core/*/src/**/*.ts',
  'modules/*/src/**/*.{page.tsx,part.tsx,pages.ts,contract.ts,decide.ts,state.ts,events.ts}',
  'package-lock.json',
]

const digestOfSources = (): string => {
  const hash = createHash('sha256')
  const files = SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT, withFileTypes: true }))
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
  for (const file of files.toSorted())
    hash
      .update(`${file.slice(ROOT.length)}\n`)
      .update(readFileSync(file))
      .update('\n')
  return hash.digest('hex')
}

const builtFrom = (): string => (existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : '')

type Options = Readonly<{ onProgress?: (line: string) => void }>

const make = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(HERE, 'make.ts')], { stdio: ['ignore', 'ignore', 'pipe'] })
    let told = ''
    child.stderr.on('data', (bytes: Buffer) => {
      told += bytes.toString('utf8')
    })
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`The desk could not be built: ${told.slice(-2000)}`))
    })
  })

/** Builds the desk into `apps/desk/dist` with Vite, unless what is there was built from these very sources. Takes some ten seconds the first time. */
export const buildDesk = async ({ onProgress = () => undefined }: Options = {}): Promise<void> => {
  const digest = digestOfSources()
  if (builtFrom() === digest) return
  onProgress('正在编译工作台页面 Building the staff desk …')
  await make()
  writeFileSync(STAMP, digest)
  onProgress('工作台页面已就绪 The staff desk is built.')
}
