import type { Life, SimpleGround, Told } from '@onedoor/case'
import { type ActFormProps, FaultyForm, Field, type Said, useAct, useOrganisation, usePerson, useSay } from '@onedoor/ui'
import { Input, Radio } from 'antd'
import { usualWay } from '../handling.part.tsx'
import { ToldField } from '../words.part.tsx'

type Typed = Readonly<{ told: Told; contact: string; procedure: 'ORDINARY' | 'SIMPLE'; ground: SimpleGround | '' }>

const GROUNDS: Readonly<Record<SimpleGround, Said>> = {
  CLEAR_FACTS: { zh: '事实清楚、责任明确、争议不大、易于解决', en: 'Clear facts, clear responsibility, little dispute' },
  ANSWERABLE_AT_ONCE: { zh: '咨询、求助等可以当即答复', en: 'Can be answered at once' },
  URGENT_DAILY_LIFE: { zh: '涉及群众日常生活、时效性强', en: 'Daily life, and it cannot wait' },
  ALREADY_PROMISED: { zh: '有关机关已有承诺或者结论', en: 'Promised or decided before' },
}

const Ground = ({ value, onChange }: { value: string; onChange: (ground: SimpleGround) => void }) => {
  const say = useSay()
  return (
    <>
      <Field
        name="ground"
        label={say({ zh: '适用简易办理的理由', en: 'Why it may be handled simply' })}
        hint={say({
          zh: '可能不支持、已在或者应当进入其他法定程序、涉及几个单位或者多人、重大复杂的，不适用。',
          en: 'Not where a claim may be refused, another procedure is open, several units or many people are concerned, or it is major or complex.',
        })}
        required
      >
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value}
            options={Object.entries(GROUNDS).map(([ground, said]) => ({ value: ground, label: say(said) }))}
            onChange={(event) => onChange(event.target.value as SimpleGround)}
          />
        )}
      </Field>
      <p>
        {say({
          zh: '自今日起十个工作日内答复，可以电话、短信、网上答复。',
          en: 'An answer is owed within ten working days, by telephone, message or on the portal.',
        })}
      </p>
    </>
  )
}

/** What keeps a matter out of the simple procedure can be seen from the file: then it is not offered. */
const simpleThinkable = ({ mode, instructed, persons }: Life): boolean =>
  mode !== 'ASSIGN' && instructed === undefined && persons.length < 5

/** 受理: told in writing; the sixty days run from today, or ten working days where it is simple. */
export const AcceptForm = (props: ActFormProps) => {
  const { life } = props.file
  const say = useSay()
  const { unit } = usePerson()
  const own = useOrganisation().units.find(({ id }) => id === unit.id)?.phone ?? ''
  const begin: Typed = { told: usualWay(life), contact: '', procedure: 'ORDINARY', ground: '' }
  const { value, change, send, busy, problem } = useAct<Typed>('accept', props, begin)
  const { ground, ...ordinary } = value
  const input = value.procedure === 'SIMPLE' && ground !== '' ? value : ordinary
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '受理', en: 'Accept' }} onSubmit={() => void send(input)}>
      {simpleThinkable(life) && (
        <Field name="procedure" label={say({ zh: '程序', en: 'Procedure' })}>
          {(control) => (
            <Radio.Group
              id={control.id}
              value={value.procedure}
              options={[
                { value: 'ORDINARY', label: say({ zh: '普通程序', en: 'Ordinary' }) },
                { value: 'SIMPLE', label: say({ zh: '简易办理', en: 'Simple' }) },
              ]}
              onChange={(event) => change({ procedure: event.target.value as Typed['procedure'] })}
            />
          )}
        </Field>
      )}
      {value.procedure === 'SIMPLE' ? (
        <Ground value={value.ground} onChange={(chosen) => change({ ground: chosen })} />
      ) : (
        <p>
          {say({
            zh: '自今日起六十日内办结并书面答复。受理告知书由系统生成。',
            en: 'A written answer is owed within sixty days from today. The notice of acceptance is made by the system.',
          })}
        </p>
      )}
      <ToldField life={life} value={value.told} onChange={(told) => change({ told })} />
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
