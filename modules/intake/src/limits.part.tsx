import { LIMITS_RUN_ON, limitsFrom } from '@onedoor/case'
import { DateField, Field, useSay, useToday } from '@onedoor/ui'
import { useState } from 'react'

/** 信访不停止的期限: what the clerk tells whoever asks for redress. The day of knowledge is typed to work out the last days and goes nowhere. */
export const LimitsToTell = () => {
  const say = useSay()
  const today = useToday()
  const [known, setKnown] = useState('')
  return (
    <details className="od-why">
      <summary>{say({ zh: '告诉来访人：信访不停止这些期限', en: 'Tell the visitor: these periods run on meanwhile' })}</summary>
      <p>{say(LIMITS_RUN_ON)}</p>
      <Field
        name="known"
        label={say({ zh: '来访人哪一天知道的（可不填，不保存）', en: 'The day the visitor learned of it (optional, not kept)' })}
      >
        {(control) => <DateField control={control} value={known} max={today} onChange={setKnown} />}
      </Field>
      <ul>
        {limitsFrom(known, today).map(({ clock, about, within, note, basis, lastDay }) => (
          <li key={clock}>
            <strong>{say(about)}</strong>
            <div>
              {say(within)}
              {lastDay !== undefined && (
                <>
                  {say({ zh: '，最后一天 ', en: ', last day ' })}
                  <strong className="od-num">{lastDay}</strong>
                </>
              )}
            </div>
            {note !== undefined && <div>{say(note)}</div>}
            <div className="od-quiet">{basis}</div>
          </li>
        ))}
      </ul>
    </details>
  )
}
