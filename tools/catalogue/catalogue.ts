import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { ROOT, sourceFiles } from '../arch/source-files.ts'
import { readChapter } from './read-events.ts'
import { readRefusals, sharedConstants } from './read-refusals.ts'
import { eventsPage, refusalsPage } from './write-pages.ts'

const isCode = ({ path }: Readonly<{ path: string }>): boolean => !/[.]test[.]tsx?$|\/testing[^/]*[.]ts$/.test(path)

const chapters = sourceFiles('core/case/src/events/*.ts', 'modules/*/src/*.events.ts').map(readChapter)
const code = sourceFiles('{core,edge,modules,apps}/*/src/**/*.{ts,tsx}').filter(isCode)
const shared = sharedConstants(code)
const refusals = code.flatMap((file) => readRefusals(file, shared))

const PAGES: Readonly<Record<string, string>> = { 'docs/events.md': eventsPage(chapters), 'docs/refusals.md': refusalsPage(refusals) }

const current = (path: string): string => (existsSync(`${ROOT}${path}`) ? readFileSync(`${ROOT}${path}`, 'utf8') : '')

/** The first line that differs tells a person what changed; the whole is written by running this without --check. */
const firstDifference = (is: string, should: string): string => {
  const [old, fresh] = [is.split('\n'), should.split('\n')]
  const at = fresh.findIndex((line, i) => line !== old[i])
  const line = at === -1 ? fresh.length : at
  return `line ${line + 1}\n  is      ${old[line] ?? '(nothing)'}\n  should  ${fresh[line] ?? '(nothing)'}`
}

/** GLOSSARY.md must hold every fact and every module, or a newcomer cannot find the Chinese for it. */
const missingFromGlossary = (): readonly string[] => {
  const glossary = current('GLOSSARY.md')
  if (glossary === '') return []
  const names = [...chapters.flatMap(({ events }) => events.map(({ name }) => name)), ...readdirSync(`${ROOT}modules`)]
  return names
    .filter((name) => !glossary.includes(`\`${name}\``))
    .map((name) => `GLOSSARY.md does not explain \`${name}\`: add a row for it.`)
}

const check = (): readonly string[] => [
  ...Object.entries(PAGES)
    .filter(([path, text]) => current(path) !== text)
    .map(
      ([path, text]) =>
        `${path} is not what the code says, ${firstDifference(current(path), text)}\nMend it with: node tools/catalogue/catalogue.ts`,
    ),
  ...missingFromGlossary(),
]

if (process.argv.includes('--check')) {
  const faults = check()
  for (const fault of faults) process.stdout.write(`${fault}\n`)
  process.exitCode = faults.length > 0 ? 1 : 0
} else {
  mkdirSync(`${ROOT}docs`, { recursive: true })
  for (const [path, text] of Object.entries(PAGES)) writeFileSync(`${ROOT}${path}`, text)
  for (const fault of missingFromGlossary()) process.stdout.write(`${fault}\n`)
}
