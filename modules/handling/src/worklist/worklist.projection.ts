import { ANSWERED, type CaseEvent, evolveLife, type Life, nextDue } from '@onedoor/case'
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

const due = (life: Life) => {
  const clock = ANSWERED.includes(life.phase) ? undefined : nextDue(life.clocks)
  return { clock: clock?.id ?? null, nominal_due: clock?.nominalDue ?? null, legal_due: clock?.legalDue ?? null }
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
    }),
  }),
})
