import type { CaseEvent, HeldPost, Life } from '@onedoor/case'
import type { Ability } from '@onedoor/duty'
import type { Recorded, Refusal, Stamp } from '@onedoor/kernel'
import { type ComponentType, createContext, use } from 'react'
import type { LetterBlock } from './letter-block.tsx'
import type { UnitAid } from './unit-aid.tsx'
import type { Said } from './words.tsx'

/** A number beside a menu entry; `late` ones are in red, with the word. */
export type MenuCount = Readonly<{ number: number; late?: boolean }>

/** One page of the desk. Loaded when it is first opened. */
export type DeskPage = Readonly<{
  path: string
  /** Menus and router ask for it; the server asks again. `signed-in` is everybody's own page. */
  may: Ability | 'signed-in'
  title: Said
  /** Place in the side menu, smallest first; pages without one are reached from others. `key` is its Alt shortcut. */
  menu?: Readonly<{ place: number; key?: string; count?: () => MenuCount | undefined }>
  load: () => Promise<ComponentType>
}>

export type CaseInHand = Readonly<{ matter: string; version: number; events: readonly Recorded<CaseEvent>[]; life: Life }>

/** What a rule may have to know that no case file holds: the units that exist today, and who holds which post. */
export type Around = Readonly<{ units: readonly string[]; posts: readonly HeldPost[] }>

export type ActFormProps = Readonly<{ file: CaseInHand; done: () => void }>

/** One lawful act on a matter, offered on its page exactly when its own rule would not refuse it. */
export type Act = Readonly<{
  id: string
  title: Said
  may: Ability
  /** The server's own decider, asked with a probing command. `undefined` is yes. */
  probe: (events: readonly Recorded<CaseEvent>[], stamp: Stamp, around: Around) => Refusal | undefined
  load: () => Promise<ComponentType<ActFormProps>>
  /** The act that usually comes next where several are lawful: smallest first. */
  place: number
}>

/** A part of the page of a matter, shown while it has something to show. */
export type CasePart = Readonly<{
  id: string
  title: Said
  may: Ability
  shows: (life: Life) => boolean
  load: () => Promise<ComponentType<{ file: CaseInHand }>>
}>

/** What a module shows to people at the desk. */
export type DeskModule = Readonly<{
  name: string
  pages: readonly DeskPage[]
  acts?: readonly Act[]
  parts?: readonly CasePart[]
  letterBlocks?: readonly LetterBlock[]
  unitAids?: readonly UnitAid[]
}>

/** The parts of all modules on the page of a matter. */
export const PartsContext = createContext<readonly CasePart[]>([])

export const useParts = (): readonly CasePart[] => use(PartsContext)

/** The acts of all modules, composed by the desk; the page of a matter offers them without knowing whose they are. */
export const ActsContext = createContext<readonly Act[]>([])

export const useActs = (): readonly Act[] => use(ActsContext)
