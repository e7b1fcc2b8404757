import { useCallback, useRef, useState } from 'react'
import { call } from './call.ts'
import { newId } from './ids.ts'
import type { Problem } from './problem.ts'
import { useRefresh } from './read.ts'

export type Command<Input, Answer> = Readonly<{
  send: (input: Input) => Promise<Answer | undefined>
  busy: boolean
  problem: Problem | undefined
  clear: () => void
}>

type Options<Answer> = Readonly<{
  /** Version of the case file that the page shows, for commands on a matter. */
  version?: number
  /** Commands on a matter carry their fields under `input`; others beside the id. */
  flat?: boolean
  onDone?: (answer: Answer) => void
}>

/**
 * One act of a person. The same words sent again after a dropped network carry the same id, so they are done once;
 * other words are another intent and get another id.
 */
export const useCommand = <Input extends object, Answer = unknown>(path: string, options: Options<Answer> = {}): Command<Input, Answer> => {
  const { version, flat = false, onDone } = options
  const attempt = useRef({ words: '', id: '' })
  const running = useRef(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | undefined>()
  const refresh = useRefresh()

  const send = async (input: Input): Promise<Answer | undefined> => {
    // Enter pressed twice is one act.
    if (running.current) return undefined
    running.current = true
    setBusy(true)
    setProblem(undefined)
    const words = JSON.stringify(input)
    if (attempt.current.words !== words) attempt.current = { words, id: newId() }
    const commandId = attempt.current.id
    const body = flat ? { commandId, ...input } : { commandId, version: version ?? 0, input }
    const reply = await call<Answer>('POST', path, body)
    running.current = false
    setBusy(false)
    if (!reply.ok) {
      if (reply.problem.kind === 'refused') refresh()
      setProblem(reply.problem)
      return undefined
    }
    attempt.current = { words: '', id: '' }
    refresh()
    onDone?.(reply.value)
    return reply.value
  }
  const clear = useCallback(() => setProblem(undefined), [])
  return { send, busy, problem, clear }
}
