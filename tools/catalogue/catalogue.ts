import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { ROOT, sourceFiles } from '../arch/source-files.ts'
import { readChapter, sharedAliases } from './read-events.ts'
import { glossaryFaults } from './read-glossary.ts'
import { readRefusals, sharedConstants } from './read-refusals.ts'
import { lifecyclePage } from './write-lifecycle.ts'
import { eventsPage, GENERATED, refusalsPage } from './write-pages.ts'

const isCode = ({ path }: Readonly<{ path: string }>): boolean => !/[.]test[.]tsx?$|\/testing[^/]*[.]ts$/.test(path)

const facts = sourceFiles('core/case/src/events/*.ts', 'modules/*/src/*.events.ts')
const aliases = sharedAliases(facts)
const chapters = facts.map((file) => readChapter(file, aliases))
const code = sourceFiles('{core,edge,modules,apps}/*/src/**/*.{ts,tsx}').filter(isCode)
const shared = sharedConstants(code)
const refusals = code.flatMap((file) => readRefusals(file, shared))

const PAGES: Readonly<Record<string, string>> = {
  'docs/events.md': eventsPage(chapters),
  'docs/refusals.md': refusalsPage(refusals),
  'docs/lifecycle.md': lifecyclePage(GENERATED),
}

const current = (path: string): string => (existsSync(`${ROOT}${path}`) ? readFileSync(`${ROOT}${path}`, 'utf8') : '')

/** The first line that differs tells a person what changed; the whole is written by running this without --check. */
const firstDifference = (is: string, should: string): string => {
  const [old, fresh] = [is.split('\n'), should.split('\n')]
  const at = fresh.findIndex((line, i) => line !== old[i])
  const line = at === -1 ? fresh.length : at
  return `line ${line + 1}\n  is      ${old[line] ?? '(nothing)'}\n  should  ${fresh[line] ?? '(nothing)'}`
}

/** GLOSSARY.md must hold every fact and every module, or a newcomer cannot find the Chinese for it. Without the file all of them are missing. */
const glossary = (): readonly string[] => {
  const words = new Set(code.flatMap(({ path, text }) => [...path.split(/[/.]/), ...(text.match(/[\w-]+/g) ?? [])]))
  const facts = chapters.flatMap(({ events }) => events.map(({ name }) => name))
  return glossaryFaults(current('GLOSSARY.md'), {
    wanted: [...facts, ...readdirSync(`${ROOT}modules`)],
    isInCode: (name) => words.has(name),
  })
}

const check = (): readonly string[] => [
  ...Object.entries(PAGES)
    .filter(([path, text]) => current(path) !== text)
    .map(
      ([path, text]) =>
        `${path} is not what the code says, ${firstDifference(current(path), text)}\nMend it with: node tools/catalogue/catalogue.ts`,
    ),
  ...glossary(),
]

if (process.argv.includes('--check')) {
  const faults = check()
  for (const fault of faults) process.stdout.write(`${fault}\n`)
  process.exitCode = faults.length > 0 ? 1 : 0
} else {
  mkdirSync(`${ROOT}docs`, { recursive: true })
  for (const [path, text] of Object.entries(PAGES)) writeFileSync(`${ROOT}${path}`, text)
  for (const fault of glossary()) process.stdout.write(`${fault}\n`)
}
