import {
  type CaseFileEvent,
  chargesOf,
  cumulativeDays,
  dayOf,
  derivationOf,
  matterNo,
  PETITION_OFFICE,
  SET_DAYS,
  submissionNo,
} from '@onedoor/case'
import { explain } from '@onedoor/clock'
import { type Answer, type Asked, letterOf, MatterParams, NOT_FOUND, route, type Services, visibleMatter } from '@onedoor/http'
import type { Recorded } from '@onedoor/kernel'
import { z } from 'zod'
import { attachmentsOf } from '../register.state.ts'
import { clockKey, internalDays, shownClocks } from './case.state.ts'
import { masked, withoutOpenRatings } from './case.view.ts'

type Names = Readonly<Record<string, Readonly<{ zh: string; en: string }>>>

const UNIT_FIELDS = ['to', 'unit', 'proposed', 'from', 'body', 'decider', 'receivedBy'] as const

const unitsIn = ({ organ, data }: Recorded<CaseFileEvent>): readonly string[] => [
  organ,
  ...UNIT_FIELDS.flatMap((field) => {
    const id = (data as Readonly<Record<string, unknown>>)[field]
    return typeof id === 'string' ? [id] : []
  }),
]

/** Names of every unit and every official that the story speaks of, so that the page needs to ask nobody. */
const namesIn = async (
  { directory }: Services,
  events: readonly Recorded<CaseFileEvent>[],
): Promise<{ units: Names; people: Record<string, string> }> => {
  const units: Record<string, Names[string]> = {}
  const people: Record<string, string> = {}
  for (const id of new Set([PETITION_OFFICE, ...events.flatMap(unitsIn)])) {
    const unit = id === '' ? undefined : await directory.unit(id)
    if (unit !== undefined) units[id] = unit.name
  }
  for (const id of new Set(events.map(({ by }) => by))) {
    const name = await directory.person(id)
    if (name !== undefined) people[id] = name
  }
  return { units, people }
}

const letterShown = (events: readonly Recorded<CaseFileEvent>[]) => {
  const [received] = events
  if (received?.type !== 'SubmissionReceived') return undefined
  const copied = events.findLast((event) => event.type === 'PaperTextTaken')
  const no = submissionNo(received.entry?.year ?? 0, received.number ?? 0)
  return { no, received: masked(received), ...(copied !== undefined && { copied: masked(copied) }) }
}

/** Everything the case page needs, in one answer: the page folds `events` with the same rules as the server. */
export const caseRoute = route({
  method: 'GET',
  path: '/api/matters/:matter',
  may: 'matter.read',
  summary: { zh: '一件事项的全部经过（姓名等已脱敏）', en: 'The whole story of a matter, persons masked.' },
  params: MatterParams,
  handle: async (asked): Promise<Answer> => {
    const { matter } = asked.params
    const seen = await visibleMatter(asked, matter)
    if (seen === undefined) return NOT_FOUND
    const version = seen.events.at(-1)?.version ?? 0
    const { events, life } = withoutOpenRatings(seen)
    const letter = await letterOf(asked, life)
    const today = dayOf(asked.services.now())
    const [first] = events
    const all = [...letter, ...events]
    return {
      json: {
        ...{ id: matter, today, life, version },
        no: matterNo(first?.entry?.year ?? 0, first?.number ?? 0),
        clocks: shownClocks(life, today),
        internal: internalDays(life, await asked.services.limits.all()),
        charges: chargesOf(life, today),
        cumulativeDays: cumulativeDays(life, today),
        letter: letterShown(letter),
        events: events.map(masked),
        attachments: attachmentsOf(all),
        ...(await namesIn(asked.services, all)),
      },
    }
  },
})

const ClockParams = z.object({
  ...MatterParams.shape,
  clock: z.string().regex(/^[A-Z0-9+-]{2,12}_\d{4}-\d{2}-\d{2}$/, '写法如 C06_2026-03-02｜written like C06_2026-03-02'),
})

/** 期限推算: one clock of a matter counted out day by day, with the article and each holiday. */
export const clockRoute = route({
  method: 'GET',
  path: '/api/matters/:matter/clocks/:clock',
  may: 'matter.read',
  summary: { zh: '一个期限逐日怎样算出', en: 'How a last day was counted, day by day.' },
  params: ClockParams,
  handle: async (asked: Asked<z.infer<typeof ClockParams>>): Promise<Answer> => {
    const seen = await visibleMatter(asked, asked.params.matter)
    const clock = seen?.life.clocks.find((one) => clockKey(one) === asked.params.clock)
    if (clock === undefined) return NOT_FOUND
    const derived = derivationOf(clock)
    // A day that somebody set has no derivation.
    if ('refused' in derived) return { json: { clock, set: SET_DAYS[clock.id]?.setBy ?? true } }
    return { json: { clock, due: derived, explanation: { zh: explain(derived, 'zh'), en: explain(derived, 'en') } } }
  },
})
