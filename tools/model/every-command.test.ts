import { describe, expect, it } from 'vitest'
import { ROOT, sourceFiles } from '../arch/source-files.ts'
import { ALL_ACTS } from './all-acts.ts'
import { doorsOf, routedRules } from './doors.ts'

/** Rules on streams of their own, which are no matters: papers of the office as a whole, internal limits, notices on holidays, letters beside each other and copied from paper, lists to be looked at again, and the answers to proposals on policy. */
const OF_NO_MATTER = [
  'fileOfficePaper',
  'voidOfficePaper',
  'setLimit',
  'endLimit',
  'learnNotice',
  'compare',
  'undoComparison',
  'placeFinding',
  'orderLookBack',
  'answerLookBack',
  'correctFinding',
  'closeLookBack',
  'returnLookBack',
  'noteLookBack',
  'answerProposal',
  'correctAnswer',
  'takeText',
]

type Named = Readonly<{ name: string; path: string; rule: unknown }>

const isDecider = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && ['initial', 'evolve', 'decide'].every((part) => part in value)

/** Every rule that stands anywhere in a module, whether or not a manifest names it. */
const inModules = async (): Promise<readonly Named[]> => {
  const files = sourceFiles('modules/*/src/**/*.decide.ts').map(({ path }) => path)
  const loaded = await Promise.all(
    files.map(async (path) => [path, (await import(/* @vite-ignore */ `${ROOT}${path}`)) as Record<string, unknown>] as const),
  )
  return loaded.flatMap(([path, exported]) =>
    Object.entries(exported).flatMap(([name, rule]) => (isDecider(rule) ? [{ name, path, rule }] : [])),
  )
}

/** Every rule that a manifest hands out. */
const inManifests = async (): Promise<readonly Named[]> => {
  const files = sourceFiles('modules/*/src/*.module.ts').map(({ path }) => path)
  const loaded = await Promise.all(
    files.map(async (path) => [path, (await import(/* @vite-ignore */ `${ROOT}${path}`)) as Record<string, { rules?: object }>] as const),
  )
  return loaded.flatMap(([path, exported]) =>
    Object.values(exported).flatMap(({ rules = {} }) =>
      Object.entries(rules).flatMap(([name, rule]) => (isDecider(rule) ? [{ name, path, rule }] : [])),
    ),
  )
}

/** Keeps a paper when it is first wanted: no command of anybody. */
const HELPERS = ['modules/documents/src/kept-paper.route.ts', 'modules/documents/src/office-papers/office-papers.route.ts']

const tried = new Set(ALL_ACTS.map(({ rule }) => rule))
const untried = (rules: readonly Named[]): readonly string[] =>
  rules.filter(({ name, rule }) => !tried.has(rule) && !OF_NO_MATTER.includes(name)).map(({ name, path }) => `${path} ${name}`)

describe('the model tries every command there is', () => {
  it('each rule of each module, so that a new command without an act of its own is seen', async () => {
    const rules = await inModules()
    expect(rules.length).toBeGreaterThan(80)
    expect(untried(rules)).toEqual([])
    expect(untried([...rules, { name: 'banish', path: 'modules/x/src/banish.decide.ts', rule: {} }])).toEqual([
      'modules/x/src/banish.decide.ts banish',
    ])
    expect(OF_NO_MATTER.filter((name) => rules.every((rule) => rule.name !== name))).toEqual([])
  })

  it('each rule is handed out by its manifest, as others find it', async () => {
    const handed = new Set((await inManifests()).map(({ rule }) => rule))
    expect(untried(await inManifests())).toEqual([])
    expect(ALL_ACTS.filter(({ rule }) => !handed.has(rule)).map(({ name }) => name)).toEqual([])
  })

  it('each command behind a route of a manifest, through the door of that route', async () => {
    const others = new Set((await inModules()).flatMap(({ name, rule }) => (OF_NO_MATTER.includes(name) ? [rule] : [])))
    expect(routedRules.filter((rule) => !tried.has(rule) && !others.has(rule))).toEqual([])
    expect(ALL_ACTS.filter((act) => doorsOf(act).length === 0 && act.inside === undefined).map(({ name }) => name)).toEqual([])
  })

  it('and no route that commands a matter keeps its rule to itself', () => {
    const silent = sourceFiles('modules/*/src/**/*.route.ts').filter(
      ({ path, text }) => /\.decide\(fold\(/.test(text) && !/decider\b/.test(text) && !HELPERS.includes(path),
    )
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})
