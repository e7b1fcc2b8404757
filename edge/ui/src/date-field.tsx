import { type DateOnly, parseDate } from '@onedoor/clock'
import { Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { readDay, weekdaySaid } from './dates.ts'
import type { Control } from './form.tsx'
import { useToday } from './session.tsx'
import { useSay } from './words.tsx'

type Props = Readonly<{ control: Control; value: string; onChange: (day: string) => void; min?: DateOnly; max?: DateOnly; width?: number }>

/** A day, typed as people type days and shown with its weekday; the calendar of the browser is one click away. */
export const DateField = ({ control, value, onChange, min, max, width = 190 }: Props) => {
  const say = useSay()
  const today = useToday()
  const [typed, setTyped] = useState(value)
  const picker = useRef<HTMLInputElement>(null)
  useEffect(() => setTyped(value), [value])
  const day = parseDate(value)
  const settle = () => {
    const read = readDay(typed, today)
    if (read === undefined) onChange(typed)
    else {
      setTyped(read)
      onChange(read)
    }
  }
  return (
    <span className="od-date">
      <Input
        {...control}
        value={typed}
        style={{ width }}
        placeholder={say({ zh: '年-月-日', en: 'YYYY-MM-DD' })}
        onChange={(event) => {
          setTyped(event.target.value)
          const read = parseDate(event.target.value)
          if (read !== undefined) onChange(read)
        }}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle()
        }}
        suffix={<span className="od-quiet">{day === undefined ? '' : say(weekdaySaid(day))}</span>}
      />
      <input
        ref={picker}
        className="od-date-picker"
        type="date"
        tabIndex={-1}
        aria-label={say({ zh: '从日历选择', en: 'Choose from a calendar' })}
        value={day ?? ''}
        {...(min !== undefined && { min })}
        {...(max !== undefined && { max })}
        onChange={(event) => {
          if (event.target.value !== '') onChange(event.target.value)
        }}
      />
    </span>
  )
}
