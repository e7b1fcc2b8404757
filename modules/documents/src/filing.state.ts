import { type CaseEvent, evolveLife, type Life } from '@onedoor/case'
import { seesWholeCounty } from '@onedoor/duty'
import type { Recorded, Stamp } from '@onedoor/kernel'

/** A paper that a person filled in, by the version of its event. */
export type FiledPaper = Readonly<{ version: number; form: string; organ: string }>

/** What the rules on filing and voiding papers must know. */
export type Filing = Readonly<{ life: Life | undefined; papers: readonly FiledPaper[] }>

export const initial: Filing = { life: undefined, papers: [] }

export const evolve = ({ life, papers }: Filing, event: Recorded<CaseEvent>): Filing => ({
  life: evolveLife(life, event),
  papers: event.type === 'PaperFiled' ? [...papers, { version: event.version, form: event.data.form, organ: event.organ }] : papers,
})

export const isVoid = ({ life }: Filing, { version }: FiledPaper): boolean => life?.voided.includes(version) === true

/** The petition office, and every unit that has or had a part in the matter, keeps its papers of it. */
export const hasPart = ({ life }: Filing, { organ, roles }: Stamp): boolean =>
  life !== undefined && (seesWholeCounty(roles) || life.units.includes(organ) || life.review?.body === organ)
