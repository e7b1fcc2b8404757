import { FaultOf, useSay } from '@onedoor/ui'
import { Button, Input } from 'antd'
import { useEffect, useRef } from 'react'

type Props = Readonly<{ name: string; claims: readonly string[]; onChange: (claims: readonly string[]) => void; label?: string }>

/** 诉求, one line each: Enter adds the next, Backspace in an empty one goes back. */
export const ClaimsField = ({ name, claims, onChange, label }: Props) => {
  const say = useSay()
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<number | undefined>(undefined)
  useEffect(() => {
    if (wanted.current === undefined) return
    list.current?.querySelectorAll('textarea')[wanted.current]?.focus()
    wanted.current = undefined
  }, [claims.length])
  const add = (after: number) => {
    wanted.current = after + 1
    onChange([...claims.slice(0, after + 1), '', ...claims.slice(after + 1)])
  }
  const remove = (at: number) => {
    wanted.current = Math.max(0, at - 1)
    onChange(claims.filter((_, i) => i !== at))
  }
  const pressed = (event: React.KeyboardEvent, at: number) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      if ((claims[at] ?? '').trim() !== '') add(at)
    }
    if (event.key === 'Backspace' && claims[at] === '' && claims.length > 1) {
      event.preventDefault()
      remove(at)
    }
  }
  return (
    <fieldset className="od-field od-plain">
      <legend>
        {label ?? say({ zh: '诉求（每项一行，回车加下一项）', en: 'Claims, one each; Enter adds the next' })}
        <span className="od-required" aria-hidden>
          *
        </span>
      </legend>
      <ol ref={list} className="od-claims-edit">
        {claims.map((claim, i) => (
          <li key={String(i)}>
            <span className="od-quiet od-num">{i + 1}</span>
            <Input.TextArea
              aria-label={say({ zh: `第 ${i + 1} 项诉求`, en: `Claim ${i + 1}` })}
              value={claim}
              className="od-grow od-grow-one"
              rows={1}
              maxLength={2000}
              onChange={(event) => onChange(claims.map((one, j) => (j === i ? event.target.value : one)))}
              onKeyDown={(event) => pressed(event, i)}
            />
            {claims.length > 1 && (
              <Button
                type="text"
                size="small"
                tabIndex={-1}
                onClick={() => remove(i)}
                aria-label={say({ zh: `移除第 ${i + 1} 项`, en: `Remove claim ${i + 1}` })}
              >
                ×
              </Button>
            )}
          </li>
        ))}
      </ol>
      <FaultOf name={name} />
    </fieldset>
  )
}
