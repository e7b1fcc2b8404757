import { type Command, useCommand } from './command.ts'
import type { ActFormProps } from './desk-module.ts'
import { type Draft, hasDraft, useDraft } from './draft.ts'

const keyOf = (act: string, matter: string): string => `${act}.${matter}`

/** Was this act begun here and not done? Then its words must stay readable, whatever happened to the matter meanwhile. */
export const isBegun = (act: string, matter: string): boolean => hasDraft(keyOf(act, matter))

/** The form of one act on a matter: what is typed is kept until the act is done, and goes to `/api/matters/…/<act>`. */
export const useAct = <T extends object>(act: string, { file, done }: ActFormProps, initial: T): Draft<T> & Command<object, unknown> => {
  const draft = useDraft<T>(keyOf(act, file.matter), initial)
  const finished = () => {
    draft.discard()
    done()
  }
  const command = useCommand<object>(`/api/matters/${file.matter}/${act}`, { version: file.version, onDone: finished })
  return { ...draft, ...command }
}
