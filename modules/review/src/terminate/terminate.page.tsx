import type { TerminationGround, Told } from '@onedoor/case'
import {
  type ActFormProps,
  FaultyForm,
  Field,
  LongTextField,
  type Said,
  ToldChoice,
  TypedCheck,
  useAct,
  useSay,
  usualWay,
} from '@onedoor/ui'
import { Radio } from 'antd'
import { USUAL_TEXT } from './terminate.contract.ts'

type Typed = Readonly<{ why: TerminationGround; text: string; told: Told; despite: string }>

const GROUNDS: Readonly<Record<TerminationGround, Said>> = {
  FINAL_REVIEW: { zh: '复核意见已送达', en: 'The final review was served' },
  NO_REVIEW_ASKED: { zh: '期限内没有请求复查、复核', en: 'No review was asked for in time' },
  SETTLED_AND_PERFORMED: { zh: '达成协议并履行完毕', en: 'Settled and performed' },
  DIED_WITHOUT_SUCCESSOR: { zh: '信访人死亡且无人承受', en: 'Died without successor' },
}

/** 程序终结: what the petitioner reads says what stays open. */
export const TerminateForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('terminate', props, {
    why: file.life.phase === 'REVIEW2_SERVED' ? 'FINAL_REVIEW' : 'NO_REVIEW_ASKED',
    text: USUAL_TEXT,
    told: usualWay(file.life),
    despite: '',
  })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '程序终结', en: 'End the procedure' }} onSubmit={() => void send(value)}>
      <Field name="why" label={say({ zh: '理由', en: 'Ground' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.why}
            options={Object.entries(GROUNDS).map(([why, said]) => ({ value: why, label: say(said) }))}
            onChange={(event) => change({ why: event.target.value as TerminationGround })}
          />
        )}
      </Field>
      <LongTextField
        name="text"
        label={say({ zh: '告知的内容', en: 'What the petitioner is told' })}
        hint={say({ zh: '终结的是程序，帮扶、调解照常。', en: 'The procedure ends; help and mediation do not.' })}
        required
        value={value.text}
        rows={5}
        most={12}
        maxLength={4000}
        onChange={(text) => change({ text })}
      />
      <TypedCheck
        path={`/api/matters/${file.matter}/check-notice`}
        words={{ reasons: value.text }}
        problem={problem}
        despite={{ value: value.despite, onChange: (despite) => change({ despite }) }}
      />
      <Field name="told" label={say({ zh: '告知方式', en: 'How the petitioner is told' })}>
        {(control) => <ToldChoice control={control} life={file.life} value={value.told} onChange={(told) => change({ told })} />}
      </Field>
    </FaultyForm>
  )
}
