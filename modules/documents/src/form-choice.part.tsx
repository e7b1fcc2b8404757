import { mayDo } from '@onedoor/duty'
import { type Answers, emptyFields, FORMS, type Form } from '@onedoor/paper'
import { type Control, type Fault, type Problem, usePerson, useSay, useSpeech } from '@onedoor/ui'
import { Select } from 'antd'

/** Forms that this person may fill in, in the order of the catalogue. */
export const useForms = (about: Form['about']): readonly Form[] => {
  const { roles } = usePerson()
  return FORMS.filter((form) => form.about === about && mayDo(roles, form.may)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
}

type Props = Readonly<{ control: Control; forms: readonly Pick<Form, 'id' | 'name'>[]; value: string; onChange: (id: string) => void }>

/** Found by its name in either language or by its letter. */
export const FormChoice = ({ control, forms, value, onChange }: Props) => {
  const say = useSay()
  const { language } = useSpeech()
  const options = forms.map(({ id, name }) => ({
    value: id,
    label: `${id.slice(0, 3)} ${name[language]}`,
    sought: `${id} ${name.zh} ${name.en}`.toLowerCase(),
  }))
  return (
    <Select
      {...control}
      showSearch={{ filterOption: (typed, option) => option?.sought.includes(typed.toLowerCase()) === true }}
      value={value === '' ? null : value}
      options={options}
      placeholder={say({ zh: '输入名称，例如“听证”', en: 'Type a name, such as “hearing”' })}
      notFoundContent={say({ zh: '没有这种文书', en: 'No such document' })}
      onChange={(id: string) => onChange(id)}
    />
  )
}

const faultAt = ({ key, zh, en, article = '' }: ReturnType<typeof emptyFields>[number]): Fault => ({
  field: `answers.${key}`,
  zh: `请填写${zh}（${article}）`,
  en: `Fill in: ${en} (${article})`,
})

/** What the law wants and is not there yet, said at each field. */
export const unfilledProblem = (form: Form, answers: Answers): Problem | undefined => {
  const fields = emptyFields(form, answers).map(faultAt)
  if (fields.length === 0) return undefined
  return {
    kind: 'invalid',
    message: { zh: '缺少法定必备内容，请补上标出的各项。', en: 'Something the law wants is missing; fill in what is marked.' },
    fields,
  }
}
