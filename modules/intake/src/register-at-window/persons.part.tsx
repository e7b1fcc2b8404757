import { Field, useSay, useShortcut } from '@onedoor/ui'
import { Button, Checkbox, Input } from 'antd'
import { useEffect, useRef } from 'react'

export type TypedPerson = Readonly<{ name: string; phone: string; idNo: string; address: string }>

export const NOBODY: TypedPerson = { name: '', phone: '', idNo: '', address: '' }

type Props = Readonly<{
  anonymous: boolean
  persons: readonly TypedPerson[]
  change: (part: Partial<Readonly<{ anonymous: boolean; persons: readonly TypedPerson[] }>>) => void
}>

const PersonFields = ({
  person,
  place,
  change,
  remove,
}: {
  person: TypedPerson
  place: number
  change: (person: TypedPerson) => void
  remove: (() => void) | undefined
}) => {
  const say = useSay()
  const at = `received.persons.${place}`
  return (
    <div className="od-person-fields">
      <Field name={`${at}.name`} label={say({ zh: '姓名', en: 'Name' })} required>
        {(control) => (
          <Input
            {...control}
            value={person.name}
            maxLength={100}
            autoFocus={place === 0}
            onChange={(event) => change({ ...person, name: event.target.value })}
          />
        )}
      </Field>
      <Field name={`${at}.phone`} label={say({ zh: '电话', en: 'Telephone' })}>
        {(control) => (
          <Input
            {...control}
            value={person.phone}
            maxLength={40}
            inputMode="tel"
            onChange={(event) => change({ ...person, phone: event.target.value })}
          />
        )}
      </Field>
      <Field name={`${at}.idNo`} label={say({ zh: '身份证号（可不填）', en: 'ID number (optional)' })}>
        {(control) => (
          <Input {...control} value={person.idNo} maxLength={30} onChange={(event) => change({ ...person, idNo: event.target.value })} />
        )}
      </Field>
      <Field name={`${at}.address`} label={say({ zh: '住址', en: 'Address' })}>
        {(control) => (
          <Input
            {...control}
            value={person.address}
            maxLength={200}
            onChange={(event) => change({ ...person, address: event.target.value })}
          />
        )}
      </Field>
      {remove !== undefined && (
        <Button type="text" size="small" tabIndex={-1} onClick={remove} aria-label={say({ zh: '移除此人', en: 'Remove this person' })}>
          ×
        </Button>
      )}
    </div>
  )
}

/** Who came: one person, many, or nobody who gives a name. No ID number is ever demanded (信访工作条例 第十九条). */
export const PersonsField = ({ anonymous, persons, change }: Props) => {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const added = useRef(false)
  useEffect(() => {
    if (!added.current) return
    added.current = false
    box.current?.querySelector<HTMLInputElement>('.od-person-fields:last-of-type input')?.focus()
  }, [persons.length])
  const add = () => {
    added.current = true
    change({ persons: [...persons, NOBODY] })
  }
  useShortcut('a', () => {
    if (!anonymous) add()
  })
  return (
    <div ref={box} className="od-form">
      {!anonymous &&
        persons.map((person, i) => (
          <PersonFields
            key={String(i)}
            person={person}
            place={i}
            change={(next) => change({ persons: persons.map((one, j) => (j === i ? next : one)) })}
            remove={persons.length > 1 ? () => change({ persons: persons.filter((_, j) => j !== i) }) : undefined}
          />
        ))}
      <div className="od-row">
        {!anonymous && (
          <>
            <Button size="small" onClick={add}>
              {say({ zh: '再加一人', en: 'Another person' })}
            </Button>
            <kbd className="od-key">Alt A</kbd>
          </>
        )}
        <Checkbox checked={anonymous} onChange={(event) => change({ anonymous: event.target.checked })}>
          {say({ zh: '不留姓名', en: 'Anonymous' })}
        </Checkbox>
        {persons.length > 5 && !anonymous && (
          <span className="od-quiet">{say({ zh: `共 ${persons.length} 人`, en: `${persons.length} persons` })}</span>
        )}
      </div>
    </div>
  )
}
