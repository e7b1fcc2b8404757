import { assessment } from '@onedoor/assessment/assessment.module'
import type { CaseEvent } from '@onedoor/case'
import type { Store } from '@onedoor/eventstore'
import { handling } from '@onedoor/handling/handling.module'
import type { Decider, Stamp } from '@onedoor/kernel'
import { routing } from '@onedoor/routing/routing.module'
import { act } from '../act.ts'
import type { DemoLetter, Stage } from './letter.ts'
import { checkerOf, clerkOf, headOf } from './staff.ts'

type Calendar = Readonly<{ at: Date; now: Date; idOf: (text: string) => string }>

const DAY = 86_400_000

/** Stages that lie on the straight road, in order. */
const ROAD: readonly Stage[] = ['registered', 'referred', 'received', 'handling', 'extended', 'drafted', 'issued', 'served', 'rated']

const ASIDE: Readonly<Partial<Record<Stage, Stage>>> = { objected: 'received', returned: 'received', declined: 'received' }

const reaches = (stage: Stage, step: Stage): boolean => {
  if (step === 'extended') return stage === 'extended'
  return ROAD.indexOf(ASIDE[stage] ?? stage) >= ROAD.indexOf(step)
}

/** Gives one command after another, each some days after the last, by whoever holds the post. */
class Walker {
  readonly #store: Store
  readonly #matter: string
  readonly #calendar: Calendar
  #at: number
  #step = 0

  constructor(store: Store, matter: string, calendar: Calendar) {
    this.#store = store
    this.#matter = matter
    this.#calendar = calendar
    this.#at = calendar.at.getTime() + 3 * 3_600_000
  }

  /** `days` after the step before; never later than now. */
  async do<State, Command, Out extends CaseEvent, Code extends string>(
    who: Omit<Stamp, 'at' | 'commandId'>,
    days: number,
    decider: Decider<State, Command, CaseEvent, Out, Code>,
    command: Command,
  ): Promise<void> {
    this.#at = Math.min(this.#at + days * DAY + 600_000, this.#calendar.now.getTime())
    this.#step += 1
    const stamp = { ...who, at: new Date(this.#at), commandId: this.#calendar.idOf(`${this.#matter} step ${this.#step}`) }
    const acted = await act(this.#store, { matter: this.#matter, decider, command }, stamp)
    if (acted.kind === 'refused') throw new Error(`Step ${this.#step} of a demo matter was refused: ${acted.refusal.refused}.`)
  }

  get today(): string {
    return new Date(this.#at + 8 * 3_600_000).toISOString().slice(0, 10)
  }
}

const dispatcher = { by: 'routing', organ: 'office', roles: ['dispatcher'] } as const
const clerk = (unit: string) => ({ by: clerkOf(unit), organ: unit, roles: ['handler'] })
const checker = (unit: string) => ({ by: checkerOf(unit), organ: unit, roles: ['legal-checker'] })
const head = (unit: string) => ({ by: headOf(unit), organ: unit, roles: ['unit-head'] })
const petitioner = { by: 'petitioner', organ: '', roles: [] }

const told = (letter: DemoLetter) => (letter.anonymous === true ? ('NOT_REACHABLE' as const) : ('PORTAL' as const))

const route = async (walker: Walker, letter: DemoLetter): Promise<void> => {
  const { stage, unit } = letter
  const { refer, sign, objectToReferral, decideObjection } = routing.rules
  if (reaches(stage, 'referred'))
    await walker.do(dispatcher, 1, refer, { mode: 'TRANSFER', to: unit, reason: '属你单位职权范围，请依法办理并告知信访人。' })
  if (reaches(stage, 'received')) await walker.do(clerk(unit), 1, sign, {})
  if (stage === 'objected' || stage === 'returned')
    await walker.do(clerk(unit), 2, objectToReferral, {
      reasons: '经核对职责清单，本事项主要涉及的设施由另一单位管理，本单位无处置权限，建议改派。',
    })
  if (stage === 'returned')
    await walker.do(dispatcher, 1, decideObjection, { uphold: true, reasons: '经核实，该项职责已于机构调整时划出，同意退回改派。' })
  if (stage === 'declined')
    await walker.do(head(unit), 3, handling.rules.decline, {
      ground: 'OTHER_PROCEDURE',
      reasons: '您反映的是已经人民法院判决的民事纠纷，应当依照诉讼程序处理。',
      competentBody: '如不服生效判决，可以向人民法院申请再审，或者向人民检察院申请监督。',
      told: told(letter),
    })
}

const handle = async (walker: Walker, letter: DemoLetter): Promise<void> => {
  const { stage, unit, note } = letter
  const { accept, addNote, extend } = handling.rules
  if (!reaches(stage, 'handling')) return
  await walker.do(clerk(unit), 2, accept, { told: told(letter), contact: '0576-83001000' })
  if (note !== undefined) await walker.do(clerk(unit), 4, addNote, { text: note, visibleToPetitioner: true, attachments: [] })
  if (stage === 'extended')
    await walker.do(head(unit), 50, extend, { days: 30, reason: '需委托专业机构检测，并组织相关业主协商，情况复杂。', told: told(letter) })
}

/** Drafted by the clerk, read by a second person where a claim is refused, signed by the head. */
const answer = async (walker: Walker, letter: DemoLetter): Promise<void> => {
  const { stage, unit, facts = '', basis = '', findings = [] } = letter
  const { draft, checkDraft, signOff } = handling.rules
  const list = findings.map(([outcome, text], i) => ({ claim: `claim-${i + 1}`, outcome, text }))
  if (reaches(stage, 'drafted')) await walker.do(clerk(unit), 18, draft, { facts, basis, findings: list })
  if (reaches(stage, 'issued') && list.some(({ outcome }) => outcome === 'NOT_SUPPORTED'))
    await walker.do(checker(unit), 1, checkDraft, { remarks: '事实、依据、程序已核对。' })
  if (reaches(stage, 'issued')) await walker.do(head(unit), 2, signOff, { posts: [] })
}

const conclude = async (walker: Walker, letter: DemoLetter): Promise<void> => {
  const { stage, unit } = letter
  const { serve } = handling.rules
  await answer(walker, letter)
  if (reaches(stage, 'served'))
    await walker.do(clerk(unit), 2, serve, {
      method: letter.anonymous === true ? 'ELECTRONIC' : 'DIRECT',
      servedOn: walker.today,
      receiver: letter.anonymous === true ? '凭查询码在群众端查阅' : '本人签收',
      remarks: '',
      consentToElectronic: false,
      proof: [],
    })
}

/** From referral to rating, as far as the letter’s stage says. */
export const walkMatter = async (store: Store, letter: DemoLetter, matter: string, calendar: Calendar): Promise<void> => {
  const walker = new Walker(store, matter, calendar)
  await route(walker, letter)
  await handle(walker, letter)
  await conclude(walker, letter)
  if (letter.stage !== 'rated' || letter.rating === undefined) return
  await walker.do(petitioner, 3, assessment.rules.rate, { about: 'OFFICE', rating: 'SATISFIED', comment: '' })
  await walker.do(petitioner, 0, assessment.rules.rate, { about: 'UNIT', rating: letter.rating, comment: '' })
}
