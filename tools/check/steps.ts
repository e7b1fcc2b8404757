/** One step of `npm test`. A `check` passes or fails as one; a `suite` is counted test by test. */
export type Step = Readonly<{
  name: string
  kind: 'check' | 'suite'
  about: string
  /** For a suite: the vitest project. Otherwise: the program and its arguments. */
  argv: readonly string[]
  limitSeconds: number
}>

const bin = (path: string): string => `node_modules/${path}`
const TSC = bin('typescript/bin/tsc')
const CACHE = 'node_modules/.cache'

const check = (name: string, about: string, argv: readonly string[], limitSeconds = 300): Step => ({
  name,
  kind: 'check',
  about,
  argv,
  limitSeconds,
})

const suite = (name: string, about: string, limitSeconds: number): Step => ({
  ...{ name, kind: 'suite', about, limitSeconds },
  argv: [
    bin('vitest/vitest.mjs'),
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportPath(name)}`,
  ],
})

/** Where a suite leaves its counts. */
export const reportPath = (name: string): string => `${CACHE}/check/${name}.json`

/** In the order they are told about. Checks may run two at a time; suites run alone. */
export const STEPS: readonly Step[] = [
  check('format', 'biome: form and order of imports', [bin('@biomejs/biome/bin/biome'), 'check', '--max-diagnostics=20', '--colors=off']),
  check('types', 'tsc: the whole tree', [TSC, '-p', 'tsconfig.json', '--incremental', '--tsBuildInfoFile', `${CACHE}/tsc/all.json`]),
  check('types:core', 'tsc: core/ without DOM and Node', [
    TSC,
    '-p',
    'tsconfig.core.json',
    '--incremental',
    '--tsBuildInfoFile',
    `${CACHE}/tsc/core.json`,
  ]),
  // Without eslint's cache: its rules read types across files, and a kept answer would be about yesterday's types.
  check('lint', 'eslint: size, purity, promises, switches', [bin('eslint/bin/eslint.js'), '.', '--max-warnings=0'], 600),
  check('arch', 'dependency-cruiser: who may import whom', [
    bin('dependency-cruiser/bin/dependency-cruiser.mjs'),
    ...['--config', '.dependency-cruiser.cjs', '-T', 'err', 'core', 'edge', 'modules', 'apps', 'tools'],
  ]),
  check('unused', 'knip: files, exports and packages nobody uses', [bin('knip/bin/knip.js'), '--no-progress', '--no-config-hints']),
  check('schema', 'edge/database/schema.sql is what the migrations make', ['tools/dump-schema/dump-schema.ts', '--check']),
  check('law', 'docs/law.md: each duty of an office has its rule and its test, or a reason', ['tools/law/law.ts', '--check']),
  check('catalogue', 'docs/events.md, docs/refusals.md and GLOSSARY.md are what the code says', [
    'tools/catalogue/catalogue.ts',
    '--check',
  ]),
  suite('unit', 'rules, properties, architecture', 300),
  suite('postgres', 'projections, queries and routes on PostgreSQL', 420),
  suite('journeys', 'the first road in Chromium', 770),
]
