import type { Sql } from '@onedoor/database'
import type { Answer, Asked } from '@onedoor/http'
import { refuse } from '@onedoor/kernel'
import { noteChange } from './organisation.query.ts'

const TAKEN = '23505'

type Change = Readonly<{ commandId: string; what: string; detail: object }>

/** Makes a change and notes who made it, together. The same command sent again changes nothing and is answered as done. */
export const changed = async (asked: Asked, { commandId, what, detail }: Change, ...statements: readonly Sql[]): Promise<Answer> => {
  const { db, county, now, directory } = asked.services
  const note = noteChange({ county, id: commandId, at: now(), by: asked.session?.user ?? '', what, detail })
  try {
    await db.transaction(async (tx) => {
      await tx.query(note)
      for (const statement of statements) await tx.query(statement)
    })
    directory.readAgain()
    return { json: { done: true } }
  } catch (error) {
    const { code, constraint } = error as { code?: string; constraint?: string }
    if (code !== TAKEN) throw error
    return constraint === 'change_pkey' ? { json: { done: true } } : refuse('already-there')
  }
}
