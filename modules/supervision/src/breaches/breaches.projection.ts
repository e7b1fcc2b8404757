import { breachesAhead, type CaseEvent, evolveLife, type Life } from '@onedoor/case'
import { rowProjection } from '@onedoor/eventstore'
import type { Recorded } from '@onedoor/kernel'

type Watched = Readonly<{ life: Life | undefined; erased: boolean }>

const initial: Watched = { life: undefined, erased: false }

const evolve = ({ life, erased }: Watched, event: Recorded<CaseEvent>): Watched => ({
  life: evolveLife(life, event),
  erased: erased || (event.type === 'PersonalDataErased' && event.data.versions.includes(1)),
})

const ahead = (life: Life) => {
  const [first] = breachesAhead(life)
  return { unit: first?.unit ?? null, breach: first?.breach ?? null, last_day: first?.lastDay ?? null }
}

const pressing = ({ supervision }: Life) => ({
  pressed: supervision !== undefined,
  pressed_unit: supervision?.unit ?? null,
  pressed_breach: supervision?.breach ?? null,
  report_by: supervision?.dueOn ?? null,
  answered: supervision?.answered ?? false,
})

const NOTHING = {
  unit: null,
  breach: null,
  last_day: null,
  pressed: false,
  pressed_unit: null,
  pressed_breach: null,
  report_by: null,
  answered: false,
}

/** The first day of each matter after which there is a breach, whether it has come or not. */
export const breachProjection = rowProjection<CaseEvent>()({
  name: 'supervision.breach',
  table: 'supervision.breach',
  begins: 'MatterRegistered',
  initial,
  evolve,
  born: ({ position, year, number, sealed }) => ({ position, year, number, subject: sealed['subject'] ?? '' }),
  row: ({ life, erased }) => ({
    ...(erased && { subject: '' }),
    ...(life === undefined ? NOTHING : { ...ahead(life), ...pressing(life) }),
  }),
})
