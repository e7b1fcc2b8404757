import { ANSWERED, type CaseEvent, calendarWatch, evolveLife, type Life, nextDue } from '@onedoor/case'
import { rowProjection } from '@onedoor/eventstore'
import type { Recorded } from '@onedoor/kernel'

type Listed = Readonly<{ life: Life | undefined; erased: boolean }>

const initial: Listed = { life: undefined, erased: false }

/** The subject comes from the first event; once its words are erased, the copy here goes too. */
const evolve = ({ life, erased }: Listed, event: Recorded<CaseEvent>): Listed => ({
  life: evolveLife(life, event),
  erased: erased || (event.type === 'PersonalDataErased' && event.data.versions.includes(1)),
})

/** Somebody still owes something: neither answered nor lawfully declined and filed. */
const isOpen = ({ phase, declinedOn }: Life): boolean => !ANSWERED.includes(phase) && declinedOn === undefined

const NO_CLOCK = { clock: null, nominal_due: null, legal_due: null, started_on: null, extra_days: null }

const due = (life: Life) => {
  const clock = ANSWERED.includes(life.phase) ? undefined : nextDue(life.clocks)
  if (clock === undefined) return NO_CLOCK
  const { id, nominalDue, legalDue, startedOn, extraDays } = clock
  return { clock: id, nominal_due: nominalDue, legal_due: legalDue, started_on: startedOn, extra_days: extraDays }
}

const watch = (life: Life) => {
  const watched = calendarWatch(life)
  return { counted_on: watched?.countedOn ?? null, moves_from: watched?.from ?? null, moves_to: watched?.to ?? null }
}

/** One row per matter, so that nobody's last day passes unseen. */
export const worklistProjection = rowProjection<CaseEvent>()({
  name: 'handling.worklist',
  table: 'handling.worklist',
  begins: 'MatterRegistered',
  initial,
  evolve,
  born: ({ position, year, number, data, sealed }) => ({
    position,
    year,
    number,
    received_on: data.receivedOn,
    channel: data.channel,
    place: data.place,
    subject: sealed['subject'] ?? '',
  }),
  row: ({ life, erased }) => ({
    ...(erased && { subject: '' }),
    ...(life !== undefined && {
      phase: life.phase,
      open: isOpen(life),
      holder: life.holder,
      unit: life.unit ?? null,
      ...due(life),
      ...watch(life),
    }),
  }),
})
