import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ROOT } from './source-files.ts'

const PARTS = ['core', 'edge', 'modules', 'apps']
const CONFIG = ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']

type Violation = Readonly<{ from: string; to: string; rule: Readonly<{ name: string }> }>
export type Report = Readonly<{ totalCruised: number; violations: readonly Violation[] }>

/** Reads every import below `root` and says which break a rule. Exit codes are ignored: the report is what counts. */
export const cruise = (root: string): Report => {
  const program = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const argv = [program, '--config', '.dependency-cruiser.cjs', '-T', 'json', ...PARTS]
  try {
    return summaryOf(
      execFileSync(process.execPath, argv, { cwd: root, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe'] }),
    )
  } catch (error) {
    return summaryOf((error as { stdout: string }).stdout)
  }
}

const summaryOf = (json: string): Report => (JSON.parse(json) as { summary: Report }).summary

const write = (root: string, path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** Packages of others are stood in for by an empty one: the rules look at names and places only. */
const standIn = (root: string, name: string): void => {
  write(
    root,
    `node_modules/${name}/package.json`,
    JSON.stringify({ name, version: '0.0.0', exports: { '.': './index.js', './*': './index.js' } }),
  )
  write(root, `node_modules/${name}/index.js`, 'export {}')
}

const linkOwn = (root: string, part: string): void => {
  for (const folder of readdirSync(join(root, part))) {
    symlinkSync(join('../..', part, folder), join(root, 'node_modules/@onedoor', folder))
  }
}

type Manifest = Readonly<{ dependencies?: Readonly<Record<string, string>> }>

const dependenciesOf = (root: string, part: string): readonly string[] =>
  readdirSync(join(root, part)).flatMap((folder) => {
    const manifest = JSON.parse(readFileSync(join(root, part, folder, 'package.json'), 'utf8')) as Manifest
    return Object.keys(manifest.dependencies ?? {}).filter((name) => !name.startsWith('@onedoor/'))
  })

/** A copy of the code in a folder of its own, where crimes can be planted without anybody else tripping over them. */
export const plantedTree = (crimes: readonly Readonly<{ file: string; code: string }>[]): { root: string; remove: () => void } => {
  const root = mkdtempSync(join(tmpdir(), 'onedoor-arch-'))
  const keep = (path: string): boolean => !/\/(node_modules|dist)(\/|$)/.test(path.slice(ROOT.length - 1))
  for (const part of PARTS) cpSync(join(ROOT, part), join(root, part), { recursive: true, filter: keep })
  for (const file of CONFIG) cpSync(join(ROOT, file), join(root, file))
  mkdirSync(join(root, 'node_modules/@onedoor'), { recursive: true })
  for (const part of PARTS) linkOwn(root, part)
  for (const name of new Set(PARTS.flatMap((part) => dependenciesOf(root, part)))) standIn(root, name)
  for (const { file, code } of crimes) write(root, file, code)
  return {
    root,
    remove: () => {
      rmSync(root, { recursive: true, force: true })
    },
  }
}
