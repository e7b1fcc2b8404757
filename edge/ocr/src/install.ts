import { spawn } from 'node:child_process'
import { copyFileSync, globSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled } from './engine.ts'

const ENGINE = join(import.meta.dirname, '..', 'engine')

/** Where the engine lies for this data folder; `ONEDOOR_OCR` names one that several share. */
export const engineFolder = (dataFolder: string): string => process.env['ONEDOOR_OCR'] ?? join(dataFolder, 'ocr')

const npm = (folder: string): Promise<void> =>
  new Promise((resolve, reject) => {
    // No install script runs: one of them would fetch what no registry of packages holds.
    const child = spawn('npm', ['ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    child.stderr.on('data', (bytes: Buffer) => {
      said = (said + bytes.toString('utf8')).slice(-2000)
    })
    child.once('error', reject)
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`npm ci: ${said.trim()}`))))
  })

/** The runtime brings its library for every system, 288 MB; this machine keeps its own. */
const dropOtherSystems = (folder: string): void => {
  const bin = join(folder, 'node_modules', 'onnxruntime-node', 'bin')
  const own = join(process.platform, process.arch)
  for (const chip of globSync('*/*/*', { cwd: bin })) if (!chip.endsWith(own)) rmSync(join(bin, chip), { recursive: true })
}

/** Installs the engine into a folder of its own, at exact versions with their digests. Throws with what npm said. */
export const installEngine = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(ENGINE, file), join(folder, file))
  await npm(folder)
  dropOtherSystems(folder)
  if (!isInstalled(folder)) throw new Error(`The engine is not whole in ${folder}.`)
}
