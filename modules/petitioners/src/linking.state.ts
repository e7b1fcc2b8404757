import { type CaseEvent, isLawful, type Life, type LinkProposed } from '@onedoor/case'
import { type Refusal, refuse } from '@onedoor/kernel'
import type { Parties } from './petitioners.state.ts'

/** What a rule must know of another matter that an officer names. */
export type OtherMatter = Readonly<{
  id: string
  /** Its life; nothing when there is no such matter. */
  life: Life | undefined
}>

/** The other matter, and whether matters are already handled with the one in hand: a link may not hang on a link. */
export type Main = OtherMatter & Readonly<{ othersHere: boolean }>

export type LinkRefused = 'main-not-found' | 'link-to-itself' | 'main-is-linked' | 'has-linked-matters'

const ONE_MATTER = '信访工作条例 第十九条第三款'

/** What is wrong with the main matter: it must be there, be another one, and stand by itself; and none may hang on this one. */
export const mainFault = ({ id }: Parties, main: Main): Refusal<LinkRefused> | undefined => {
  if (main.life === undefined) return refuse('main-not-found')
  if (main.id === id) return refuse('link-to-itself')
  if (main.life.linkedTo !== undefined) return refuse('main-is-linked', ONE_MATTER)
  return main.othersHere ? refuse('has-linked-matters', ONE_MATTER) : undefined
}

export const proposing = (main: string, reasons: string): LinkProposed => ({ type: 'LinkProposed', data: { main }, sealed: { reasons } })

/** May it still be proposed there? A matter that was withdrawn or ended is left as it is. */
export const canBeLinked = (life: Life, event: CaseEvent): boolean => life.linkedTo === undefined && isLawful(life, event)
