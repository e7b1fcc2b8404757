import { isDeepStrictEqual } from 'node:util'
import { lineOf } from '@onedoor/barrier'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  act,
  EMPTY,
  endPosts,
  givePost,
  letterOf,
  lodge,
  mayDiffer,
  merge,
  observed,
  refer,
  registerLetter,
  report,
  sessionsOf,
  type World,
} from './testing-barrier-world.ts'

const UNITS = ['government', 'office', 'housing', 'station', 'roads', 'discipline', 'city']
const PEOPLE = [
  'mayor',
  'clerk',
  'head',
  'housing-head',
  'housing-clerk',
  'station-clerk',
  'roads-clerk',
  'admin',
  'officer',
  'officer2',
  'watch',
]
const ROLES = [
  'handler',
  'unit-head',
  'registrar',
  'office-head',
  'auditor',
  'administrator',
  'confidential-officer',
  'confidential-auditor',
]
const [unit, person] = [fc.constantFrom(...UNITS), fc.constantFrom(...PEOPLE)]
/** The report whose existence is kept; whatever is done to it is done in one of the two worlds only. */
const TARGET = 'target'
const REST = { words: '修路灯', files: ['路灯'] }

/** Histories for each law, of up to 14 steps, looked at by everybody after each step. */
const RUNS = 400

type Step =
  | Readonly<{ do: 'lodge' | 'register'; n: number }>
  | Readonly<{ do: 'refer'; n: number; to: string }>
  | Readonly<{ do: 'report'; letter: string; units: readonly string[]; discipline: boolean; way: 'portal' | 'window' }>
  | Readonly<{ do: 'act'; letter: string; officer: string; units: readonly string[]; staff: readonly string[]; aside: boolean }>
  | Readonly<{ do: 'give'; person: string; unit: string; role: string }>
  | Readonly<{ do: 'end'; person: string }>
  | Readonly<{ do: 'merge'; from: string; into: string }>

const some = (of: fc.Arbitrary<string>) => fc.array(of, { maxLength: 2 })
const letters = fc.constantFrom(TARGET, 'other', 'third')
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constantFrom('lodge' as const, 'register' as const), n: fc.nat(3) }),
  fc.record({ do: fc.constant('refer' as const), n: fc.nat(4), to: unit }),
  fc.record({
    do: fc.constant('report' as const),
    letter: letters,
    units: some(unit),
    discipline: fc.boolean(),
    way: fc.constantFrom('portal', 'window'),
  }),
  fc.record({
    ...{ do: fc.constant('act' as const), letter: letters, officer: fc.constantFrom('officer', 'officer2', 'city-officer') },
    ...{ units: some(unit), staff: some(person), aside: fc.boolean() },
  }),
  fc.record({ do: fc.constant('give' as const), person, unit, role: fc.constantFrom(...ROLES) }),
  fc.record({ do: fc.constant('end' as const), person }),
  fc.record({ do: fc.constant('merge' as const), from: unit, into: unit }),
)

const plain = (n: number) => ({ submission: `s${n}`, words: `来信 ${n}`, files: [`附件 ${n}`] })
const OFFICER_UNIT: Readonly<Record<string, string>> = { 'city-officer': 'city' }

const acted = (world: World, { letter, officer, units, staff, aside }: Extract<Step, { do: 'act' }>): World => {
  const session = { user: officer, name: '', organ: OFFICER_UNIT[officer] ?? 'discipline', roles: ['confidential-officer'] }
  return act(world, session, letter, aside ? 'aside' : { units, staff })
}

const walked = (world: World, step: Step): World => {
  switch (step.do) {
    case 'lodge':
      return world.streams.has(`s${step.n}`) ? world : lodge(world, plain(step.n))
    case 'register':
      return registerLetter(world, plain(step.n), undefined)
    case 'refer':
      return refer(world, step.n === 4 ? 'mixed' : `s${step.n}`, step.to)
    case 'report':
      return world.channel.has(step.letter) ? world : report(world, { ...step, words: `举报 ${step.letter}` }, step.way)
    case 'act':
      return acted(world, step)
    case 'give':
      return givePost(world, step)
    case 'end':
      return endPosts(world, step.person)
    case 'merge':
      return merge(world, step.from, step.into)
  }
}

const isAbout = (step: Step): boolean => (step.do === 'report' || step.do === 'act') && step.letter === TARGET

/** Whoever may not know of the report sees the same in both worlds, at every moment and through every window there is. */
const same = (told: World, silent: World): void => {
  for (const session of sessionsOf(told)) {
    if (mayDiffer(told, session, TARGET)) continue
    const [one, other] = [observed(told, session), observed(silent, session)]
    if (!isDeepStrictEqual(one, other)) expect([session.user, one]).toEqual([session.user, other])
  }
}

/** The beginning in which the report came with a letter that asked for other things too; in the other world its writer left it out. */
const mixed = (units: readonly string[], discipline: boolean): readonly [World, World] => {
  const whole = { submission: 'mixed', words: '修路灯，另外局长收钱', files: ['路灯', '账本'] }
  const rest = { submission: 'mixed', ...REST }
  const target = { letter: TARGET, words: '局长收钱', units, discipline }
  const told = registerLetter(lodge(EMPTY, whole), { ...rest }, { report: target, rest })
  return [told, registerLetter(lodge(EMPTY, rest), rest, undefined)]
}

describe('the barrier as a whole (Art. 30(3), 46(5)): a county with the report and the same county without it', () => {
  const history = fc.array(steps, { minLength: 1, maxLength: 14 })

  it('are one to everybody whom it holds back, whatever is assigned, given, ended, merged, registered, searched or read', () => {
    fc.assert(
      fc.property(history, (all) => {
        let [told, silent] = [EMPTY, EMPTY]
        for (const step of all) {
          told = walked(told, step)
          if (!isAbout(step)) silent = walked(silent, step)
          same(told, silent)
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('are one too where the report was a part of a letter and was split off', () => {
    fc.assert(
      fc.property(some(unit), fc.boolean(), history, (units, discipline, all) => {
        let [told, silent] = mixed(units, discipline)
        same(told, silent)
        for (const step of all) {
          told = walked(told, step)
          if (!isAbout(step)) silent = walked(silent, step)
          same(told, silent)
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('differ to nobody in the line of the accused, and to nobody outside the discipline bodies', () => {
    fc.assert(
      fc.property(history, (all) => {
        const world = all.reduce(walked, EMPTY)
        const letter = letterOf(world, TARGET)
        if (letter === undefined) return
        const line = lineOf(letter.accused, world.organisation)
        for (const session of sessionsOf(world))
          if (line.has(session.organ) || !['discipline', 'city'].includes(session.organ) || letter.accused.staff.includes(session.user))
            expect([session.user, session.organ, mayDiffer(world, session, TARGET)]).toEqual([session.user, session.organ, false])
      }),
      { numRuns: RUNS },
    )
  })

  it('and are told apart by its officer: a model in which nobody ever sees anything would prove nothing', () => {
    const told = report(EMPTY, { letter: TARGET, words: '局长收钱', units: ['housing'], discipline: false }, 'portal')
    const officer = { user: 'officer', name: '', organ: 'discipline', roles: ['confidential-officer'] }
    expect(observed(told, officer)).not.toEqual(observed(EMPTY, officer))
    const [split, plainly] = mixed(['housing'], false)
    expect(observed(split, officer)).not.toEqual(observed(plainly, officer))
  })
})
