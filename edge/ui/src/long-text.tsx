import { Input } from 'antd'
import type { Control } from './form.tsx'

type Props = Readonly<{ control: Control; value: string; onChange: (text: string) => void; rows: number; most: number; maxLength?: number }>

const LINE = 22
const FRAME = 10

/** From so many characters on where a line may break is not asked of each: 100,000 commas would keep the browser busy for seconds. */
const ENDLESS = 20_000

/** What a text this long is broken into lines by. */
export const breaking = (text: string): string => (text.length > ENDLESS ? ' od-endless' : '')

/**
 * Text of several lines that grows with what is typed, between `rows` and `most` lines. By CSS: the library's own way of
 * growing writes style attributes, which the content security policy forbids.
 */
export const LongText = ({ control, value, onChange, rows, most, maxLength }: Props) => (
  <Input.TextArea
    {...control}
    className={`od-grow${breaking(value)}`}
    value={value}
    style={{ minHeight: rows * LINE + FRAME, maxHeight: most * LINE + FRAME }}
    {...(maxLength !== undefined && { maxLength })}
    onChange={(event) => onChange(event.target.value)}
  />
)
