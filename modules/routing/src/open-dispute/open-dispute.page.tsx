import { JOINT_CONFERENCE } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { type ActFormProps, DateField, FaultyForm, Field, useAct, useOrganisation, useSay, useSpeech, useToday } from '@onedoor/ui'
import { Select } from 'antd'
import { WordsField } from '../routing.part.tsx'
import { LONGEST_DISPUTE } from './open-dispute.decide.ts'

type Typed = Readonly<{ units: readonly string[]; decider: string; decideBy: string; reasons: string }>

/** 受理争议: who is in dispute, who decides, and by when. */
export const OpenDisputeForm = (props: ActFormProps) => {
  const say = useSay()
  const { language } = useSpeech()
  const today = useToday()
  const { units } = useOrganisation()
  const raised = props.file.events.findLast((event) => event.type === 'ObjectionRaised')
  const begin: Typed = { units: raised === undefined ? [] : [raised.data.unit], decider: JOINT_CONFERENCE, decideBy: '', reasons: '' }
  const { value, change, send, busy, problem } = useAct<Typed>('open-dispute', props, begin)
  const named = (kinds: readonly string[]) =>
    units.filter(({ kind }) => kinds.includes(kind)).map(({ id, name }) => ({ value: id, label: name[language] }))
  const conference = { value: JOINT_CONFERENCE, label: say({ zh: '信访工作联席会议', en: 'The joint conference' }) }
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '提交决定', en: 'Put before the decider' }} onSubmit={() => void send(value)}>
      <p>{say({ zh: '争议期间，信访人的期限照常计算。', en: 'While it is in dispute the petitioner’s days go on counting.' })}</p>
      <Field name="units" label={say({ zh: '有争议的单位', en: 'Units in dispute' })} required>
        {(control) => (
          <Select<string[]>
            {...control}
            mode="multiple"
            value={[...value.units]}
            options={named(['bureau', 'township'])}
            optionFilterProp="label"
            onChange={(chosen) => change({ units: chosen })}
          />
        )}
      </Field>
      <Field
        name="decider"
        label={say({ zh: '由谁决定', en: 'Who decides' })}
        hint={say({
          zh: '有共同上级的由共同上级决定，没有的由联席会议协调。',
          en: 'The common superior; the joint conference where there is none.',
        })}
        required
      >
        {(control) => (
          <Select<string>
            {...control}
            value={value.decider}
            options={[conference, ...named(['county'])]}
            onChange={(decider) => change({ decider })}
          />
        )}
      </Field>
      <Field name="decideBy" label={say({ zh: '最迟哪天决定（十五日内）', en: 'To be decided by (within fifteen days)' })} required>
        {(control) => (
          <DateField
            control={control}
            value={value.decideBy}
            min={addDays(today, 1)}
            max={addDays(today, LONGEST_DISPUTE)}
            onChange={(decideBy) => change({ decideBy })}
          />
        )}
      </Field>
      <WordsField
        name="reasons"
        label={{ zh: '各方的理由', en: 'What each side says' }}
        value={value.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
