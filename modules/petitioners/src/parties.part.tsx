import type { Person } from '@onedoor/case'
import { petitionersIn } from '@onedoor/case'
import { fold } from '@onedoor/kernel'
import { type CaseInHand, type Control, Field, type Said, useSay } from '@onedoor/ui'
import { Input, Select } from 'antd'
import { evolve, initial, type Parties } from './petitioners.state.ts'

export const partiesOf = ({ events }: CaseInHand): Parties => fold(events, { initial, evolve })

/** `person-3` is the third petitioner: that is how people at the desk speak of them, with the masked name beside it. */
const useNamed = ({ events }: CaseInHand): ((id: string) => string) => {
  const say = useSay()
  const people = petitionersIn(events)
  return (id) => {
    const place = id.replace('person-', '')
    const name = people.find((one) => one.id === id)?.person?.name ?? say({ zh: '未留姓名', en: 'no name given' })
    return say({ zh: `第 ${place} 位：${name}`, en: `No. ${place}: ${name}` })
  }
}

type PickProps = Readonly<{ file: CaseInHand; name: string; label: Said; value: string; onChange: (id: string) => void }>

/** One of the petitioners. */
export const PersonPick = ({ file, name, label, value, onChange }: PickProps) => {
  const say = useSay()
  const named = useNamed(file)
  const options = partiesOf(file).people.map((id) => ({ value: id, label: named(id) }))
  return (
    <Field name={name} label={say(label)} required>
      {({ id, status }) => <Select id={id} {...(status !== undefined && { status })} value={value} options={options} onChange={onChange} />}
    </Field>
  )
}

type ManyProps = Readonly<{ file: CaseInHand; control: Control; value: readonly string[]; onChange: (ids: readonly string[]) => void }>

export const PeoplePick = ({ file, control, value, onChange }: ManyProps) => {
  const named = useNamed(file)
  const options = partiesOf(file).people.map((id) => ({ value: id, label: named(id) }))
  return (
    <Select
      id={control.id}
      mode="multiple"
      showSearch={{ optionFilterProp: 'label' }}
      value={[...value]}
      options={options}
      onChange={onChange}
    />
  )
}

/** The only one there is, or nobody chosen yet. */
export const onlyPerson = (file: CaseInHand): string => {
  const { people } = partiesOf(file)
  return people.length === 1 ? (people[0] ?? '') : ''
}

export type TypedContact = Readonly<{ name: string; phone: string; idNo: string; address: string }>
export const NOBODY: TypedContact = { name: '', phone: '', idNo: '', address: '' }

/** Left empty is not given. */
export const contactOf = (typed: TypedContact): Person => ({
  name: typed.name,
  ...Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== '')),
})

const LABELS: Readonly<Record<keyof TypedContact, Said>> = {
  name: { zh: '姓名', en: 'Name' },
  phone: { zh: '电话', en: 'Telephone' },
  address: { zh: '住址', en: 'Address' },
  idNo: { zh: '身份证号（可不填）', en: 'ID number (optional)' },
}
const ORDER = ['name', 'phone', 'address', 'idNo'] as const
const LONGEST: Readonly<Record<keyof TypedContact, number>> = { name: 100, phone: 40, address: 200, idNo: 30 }

/** `named`: whose name it is, where another person is asked for just above. */
type ContactProps = Readonly<{ at: string; named?: Said; value: TypedContact; onChange: (contact: TypedContact) => void }>

/** Who it is and how to reach them; only the name is asked for, and no ID number is ever demanded (信访工作条例 第十九条). */
export const ContactFields = ({ at, named = LABELS.name, value, onChange }: ContactProps) => {
  const say = useSay()
  return ORDER.map((field) => (
    <Field key={field} name={`${at}.${field}`} label={say(field === 'name' ? named : LABELS[field])} required={field === 'name'}>
      {(control) => (
        <Input
          {...control}
          value={value[field]}
          maxLength={LONGEST[field]}
          onChange={(event) => onChange({ ...value, [field]: event.target.value })}
        />
      )}
    </Field>
  ))
}
