import { Button } from 'antd'
import { createContext, type ReactNode, type SyntheticEvent, use, useEffect, useId, useRef } from 'react'
import { ProblemNotice } from './notice.tsx'
import type { Fault, Problem } from './problem.ts'
import { type Said, useSay, useSpeech } from './words.tsx'

const FaultsContext = createContext<readonly Fault[]>([])

/** Shown where the button that sends would be, when the rule says no to what is being typed: the words stay, the button goes. */
export const NoLongerContext = createContext<ReactNode>(undefined)

/** `input.reason` and `reason` are the same field: commands on a matter wrap their fields. */
const bare = (field: string): string => field.replace(/^input\./, '')

export const faultAt = (faults: readonly Fault[], name: string): Fault | undefined =>
  faults.find(({ field }) => bare(field) === name) ?? faults.find(({ field }) => bare(field).startsWith(`${name}.`))

export type Control = Readonly<{ id: string; 'aria-describedby'?: string; 'aria-invalid'?: true; status?: 'error' }>

type FieldProps = Readonly<{
  name: string
  label: ReactNode
  hint?: ReactNode
  required?: boolean
  children: (control: Control) => ReactNode
}>

/** A label, its control, and beside them what is wrong there, in words. */
export const Field = ({ name, label, hint, required = false, children }: FieldProps) => {
  const id = useId()
  const { language } = useSpeech()
  const fault = faultAt(use(FaultsContext), name)
  const described = fault !== undefined || hint !== undefined ? `${id}-hint` : undefined
  return (
    <div className={fault === undefined ? 'od-field' : 'od-field od-field-faulty'}>
      <label htmlFor={id}>
        {label}
        {required && (
          <span className="od-required" aria-hidden>
            *
          </span>
        )}
      </label>
      {children({
        id,
        ...(described !== undefined && { 'aria-describedby': described }),
        ...(fault !== undefined && { 'aria-invalid': true as const, status: 'error' as const }),
      })}
      {described !== undefined && (
        <div id={described} className={fault === undefined ? 'od-hint' : 'od-fault'} {...(fault !== undefined && { role: 'alert' })}>
          {fault === undefined ? hint : fault[language]}
        </div>
      )}
    </div>
  )
}

/** A fault that belongs to no single control, such as "state at least one claim". */
export const FaultOf = ({ name }: { name: string }) => {
  const { language } = useSpeech()
  const fault = faultAt(use(FaultsContext), name)
  return fault === undefined ? null : (
    <div className="od-fault" role="alert">
      {fault[language]}
    </div>
  )
}

type FaultyFormProps = Readonly<{
  problem: Problem | undefined
  busy: boolean
  submit: Said
  onSubmit: () => void
  children: ReactNode
  /** Beside the button that sends. */
  aside?: ReactNode
  /** Enter in a one-line field sends: for short forms such as signing in. Elsewhere only Ctrl+Enter does. */
  enterSends?: boolean
}>

const isOneLine = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && !['checkbox', 'radio', 'submit'].includes(target.type)

/** A form that keeps everything typed and says beside each field what the server would not take. Ctrl+Enter sends. */
export const FaultyForm = ({ problem, busy, submit, onSubmit, children, aside, enterSends = false }: FaultyFormProps) => {
  const say = useSay()
  const form = useRef<HTMLFormElement>(null)
  const faults = problem?.kind === 'invalid' ? problem.fields : []
  const noLonger = use(NoLongerContext)
  useEffect(() => {
    if (problem?.kind === 'invalid') form.current?.querySelector<HTMLElement>('.od-field-faulty input, .od-field-faulty textarea')?.focus()
  }, [problem])
  const send = (event: SyntheticEvent) => {
    event.preventDefault()
    if (noLonger === undefined) onSubmit()
  }
  return (
    <FaultsContext value={faults}>
      <form
        ref={form}
        className="od-form"
        noValidate
        onSubmit={send}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          if (event.ctrlKey || event.metaKey) send(event)
          else if (!enterSends && isOneLine(event.target)) event.preventDefault()
        }}
      >
        {children}
        <ProblemNotice problem={problem} />
        {noLonger ?? (
          <div className="od-form-end">
            <Button type="primary" htmlType="submit" loading={busy}>
              {say(submit)}
            </Button>
            {!enterSends && <kbd className="od-key">Ctrl Enter</kbd>}
            {aside}
          </div>
        )}
      </form>
    </FaultsContext>
  )
}
