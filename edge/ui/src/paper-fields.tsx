import type { Answers, Form, FormField } from '@onedoor/paper'
import { Input } from 'antd'
import { DateField } from './date-field.tsx'
import { Field } from './form.tsx'
import { LongText } from './long-text.tsx'
import { useSpeech } from './words.tsx'

type Props = Readonly<{ field: FormField; value: string; onChange: (text: string) => void }>

const HEIGHT = { long: { rows: 3, most: 16 }, list: { rows: 3, most: 12 } } as const

const One = ({ field, value, onChange }: Props) => {
  const { language } = useSpeech()
  const { key, ask, article } = field
  const perLine = ask === 'list' ? { zh: '每行一项。', en: 'One on each line.' }[language] : ''
  const hint = [perLine, article ?? ''].filter((text) => text !== '').join(' ')
  return (
    <Field name={`answers.${key}`} label={field[language]} required={article !== undefined} {...(hint !== '' && { hint })}>
      {(control) => {
        if (ask === 'date') return <DateField control={control} value={value} onChange={onChange} />
        if (ask === 'long' || ask === 'list')
          return <LongText control={control} value={value} rows={HEIGHT[ask].rows} most={HEIGHT[ask].most} onChange={onChange} />
        return <Input {...control} value={value} maxLength={1000} onChange={(event) => onChange(event.target.value)} />
      }}
    </Field>
  )
}

/** The fields of a document that a person fills in, each with the article that wants it. */
export const PaperFields = ({ form, answers, change }: { form: Form; answers: Answers; change: (answers: Answers) => void }) =>
  form.fields.map((field) => (
    <One key={field.key} field={field} value={answers[field.key] ?? ''} onChange={(text) => change({ ...answers, [field.key]: text })} />
  ))
