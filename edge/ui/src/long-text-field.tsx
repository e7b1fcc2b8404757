import type { ComponentProps } from 'react'
import { Field } from './form.tsx'
import { LongText } from './long-text.tsx'

type Props = Omit<ComponentProps<typeof Field>, 'children'> & Omit<ComponentProps<typeof LongText>, 'control'>

/** A field for words of several lines: label, text, and what is wrong with it. */
export const LongTextField = ({ name, label, hint, required = false, ...text }: Props) => (
  <Field name={name} label={label} required={required} {...(hint !== undefined && { hint })}>
    {(control) => <LongText control={control} {...text} />}
  </Field>
)
