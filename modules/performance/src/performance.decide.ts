import { type CaseEvent, isLawful, type Life, PETITION_OFFICE, type Promised } from '@onedoor/case'
import { type Refusal, refuse, type Stamp } from '@onedoor/kernel'

export const PERFORMING = '信访工作条例 第三十二条第二款'

/** Whoever promised performs, also while somebody else reviews; before any acceptance it is whoever holds the matter. */
export const isUnit = (life: Life | undefined, stamp: Stamp): life is Life =>
  life !== undefined && (life.unit ?? life.holder) === stamp.organ

const OFFICERS: readonly string[] = ['dispatcher', 'office-head', 'supervisor']

export const isOffice = ({ organ, roles }: Stamp): boolean => organ === PETITION_OFFICE && roles.some((role) => OFFICERS.includes(role))

export const isHead = ({ roles }: Stamp): boolean => roles.includes('unit-head')

export const openPromises = ({ promises }: Life): readonly Promised[] => promises.filter(({ performedOn }) => performedOn === undefined)

type Named = Readonly<{ claim: string; dueOn: string }>

/** One claim can be promised twice for the same day; the open one is meant where there is one. */
export const promiseOf = ({ promises }: Life, { claim, dueOn }: Named): Promised | undefined => {
  const meant = promises.filter((one) => one.claim === claim && one.dueOn === dueOn)
  return meant.find(({ performedOn }) => performedOn === undefined) ?? meant[0]
}

/** The table of the lifecycle has the last word: what it does not know is not done. */
export const notNow = (life: Life, event: Pick<CaseEvent, 'type' | 'data'>): Refusal<'not-now'> | undefined =>
  isLawful(life, event) ? undefined : refuse('not-now')
