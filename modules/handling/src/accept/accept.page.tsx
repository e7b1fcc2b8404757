import type { Told } from '@onedoor/case'
import { type ActFormProps, FaultyForm, Field, useAct, useOrganisation, usePerson, useSay } from '@onedoor/ui'
import { Input } from 'antd'
import { ToldChoice, usualWay } from '../handling.part.tsx'

type Typed = Readonly<{ told: Told; contact: string }>

/** 受理: told in writing; the sixty days run from today. */
export const AcceptForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { unit } = usePerson()
  const own = useOrganisation().units.find(({ id }) => id === unit.id)?.phone ?? ''
  const { value, change, send, busy, problem } = useAct<Typed>('accept', props, { told: usualWay(file.life), contact: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '受理', en: 'Accept' }} onSubmit={() => void send(value)}>
      <p>
        {say({
          zh: '自今日起六十日内办结并书面答复。受理告知书由系统生成。',
          en: 'A written answer is owed within sixty days from today. The notice of acceptance is made by the system.',
        })}
      </p>
      <Field name="told" label={say({ zh: '告知信访人的方式', en: 'How the petitioner is told' })}>
        {(control) => <ToldChoice control={control} life={file.life} value={value.told} onChange={(told) => change({ told })} />}
      </Field>
      <Field
        name="contact"
        label={say({ zh: '经办人联系电话', en: 'Telephone of the handling clerk' })}
        hint={say({ zh: '写入告知书；不填则用本单位电话。', en: 'Printed in the notice; the unit’s own number when left empty.' })}
      >
        {(control) => (
          <Input
            {...control}
            value={value.contact}
            placeholder={own}
            maxLength={40}
            onChange={(event) => change({ contact: event.target.value })}
          />
        )}
      </Field>
    </FaultyForm>
  )
}
