import { type Refusal, refuse } from '@onedoor/kernel'

export type Refused = 'ends-in-the-past' | 'last-administrator'

type Held = Readonly<{ id: string; person: string; role: string; until?: string }>

export type Ending = Readonly<{ ends: (post: Held) => boolean; until: string; today: string }>

const administers = ({ role, until }: Held): boolean => role === 'administrator' && until === undefined

/** 离岗: from today on, and never so that nobody is left who could give the next post. */
export const mayEnd = (posts: readonly Held[], { ends, until, today }: Ending): Refusal<Refused> | undefined => {
  if (until < today) return refuse('ends-in-the-past')
  const administrators = posts.filter(administers)
  if (administrators.some(ends) && administrators.every(ends)) return refuse('last-administrator')
  return undefined
}
