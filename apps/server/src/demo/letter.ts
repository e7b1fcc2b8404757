import type { Channel, Outcome, Person, Rating } from '@onedoor/case'

/** How far the matter of a demo letter has come. */
export type Stage =
  | 'inbox'
  | 'registered'
  | 'referred'
  | 'received'
  | 'objected'
  | 'returned'
  | 'declined'
  | 'handling'
  | 'extended'
  | 'drafted'
  | 'issued'
  | 'served'
  | 'rated'

/** An invented letter and what became of it. No person, place of business or telephone in it exists. */
export type DemoLetter = Readonly<{
  unit: string
  channel: Channel
  place: string
  /** How many days before today it came in. */
  age: number
  stage: Stage
  subject: string
  narrative: string
  claims: readonly string[]
  persons: readonly Person[]
  anonymous?: boolean
  language?: 'zh' | 'en'
  note?: string
  facts?: string
  basis?: string
  findings?: readonly (readonly [outcome: Outcome, text: string])[]
  rating?: Rating
}>
