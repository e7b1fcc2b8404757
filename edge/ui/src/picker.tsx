import { Select } from 'antd'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { Control } from './form.tsx'

export type Choice = Readonly<{ value: string; label: string }>

type Props<Option extends Choice> = Readonly<{
  control?: Control | undefined
  label?: string | undefined
  value: string
  onChange: (value: string) => void
  options: readonly Option[]
  /** Is this one meant by what was typed? */
  meant: (typed: string, option: Option) => boolean
  placeholder: string
  empty: string
  width?: number | string
  allowClear?: boolean
}>

/**
 * A choice that is typed: Enter or Tab takes the first one meant. The library takes the option that it has drawn as active, and a hand that types on is
 * quicker than the drawing on the old machines of an office; so the first meant is found from the letters alone, unless the arrows chose another.
 */
export const Picker = <Option extends Choice>(props: Props<Option>) => {
  const { control, label, value, onChange, options, meant, placeholder, empty, width = '100%', allowClear = false } = props
  const [open, setOpen] = useState(false)
  const typed = useRef('')
  const byArrow = useRef(false)
  const show = (next: boolean) => {
    setOpen(next)
    if (!next) typed.current = ''
    byArrow.current = false
  }
  const pressed = (event: KeyboardEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    if (event.key.startsWith('Arrow')) byArrow.current = true
    if (!['Enter', 'Tab'].includes(event.key) || typed.current === '' || byArrow.current || event.nativeEvent.isComposing) return
    const first = options.find((option) => meant(typed.current, option))
    if (first === undefined) return
    if (event.key === 'Enter') event.preventDefault()
    event.stopPropagation()
    onChange(first.value)
    show(false)
  }
  return (
    <Select<string, Option>
      {...control}
      {...(label !== undefined && { 'aria-label': label })}
      value={value === '' ? null : value}
      onChange={(chosen: string | undefined) => onChange(chosen ?? '')}
      options={[...options]}
      style={{ width }}
      allowClear={allowClear}
      open={open}
      onOpenChange={show}
      onInputKeyDown={pressed}
      showSearch={{
        filterOption: (text, option) => option !== undefined && meant(text, option),
        onSearch: (text) => {
          typed.current = text
          byArrow.current = false
        },
      }}
      notFoundContent={empty}
      placeholder={placeholder}
    />
  )
}
