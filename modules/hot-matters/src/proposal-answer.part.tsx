import { DateField, Field, LongTextField, useSay, useToday } from '@onedoor/ui'
import { Radio } from 'antd'
import { CorrectableForm } from './correctable.part.tsx'
import { ADOPTION, type ProposalTold } from './proposal-told.part.tsx'

type Typed = Readonly<{ adoption: ProposalTold['adoption'] | ''; receivedOn: string; text: string }>
type Props = Readonly<{ proposal: ProposalTold; done: () => void }>

const CHOICES = ['ADOPTED', 'PARTLY', 'NOT'] as const

const Answer = ({ proposal, value, change }: { proposal: ProposalTold; value: Typed; change: (typed: Partial<Typed>) => void }) => {
  const say = useSay()
  const today = useToday()
  const wanted = value.adoption === 'PARTLY' || value.adoption === 'NOT'
  return (
    <>
      <Field name="adoption" label={say({ zh: '是否采纳', en: 'Whether it is adopted' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.adoption}
            options={CHOICES.map((one) => ({ value: one, label: say(ADOPTION[one]) }))}
            onChange={(event) => change({ adoption: event.target.value as Typed['adoption'] })}
          />
        )}
      </Field>
      <Field name="receivedOn" label={say({ zh: '收到书面反馈的日期', en: 'The day the written answer came' })} required>
        {(control) => (
          <DateField
            control={control}
            value={value.receivedOn}
            min={proposal.filedOn}
            max={today}
            onChange={(receivedOn) => change({ receivedOn })}
          />
        )}
      </Field>
      <LongTextField
        name="text"
        label={wanted ? say({ zh: '反馈写明的理由', en: 'The reasons given' }) : say({ zh: '反馈的内容', en: 'What the answer says' })}
        required={wanted}
        value={value.text}
        rows={4}
        most={12}
        maxLength={4000}
        onChange={(text) => change({ text })}
      />
    </>
  )
}

const SAID = {
  answer: { zh: '登记反馈', en: 'Record the answer' },
  correct: { zh: '更正反馈', en: 'Put it right' },
  why: { zh: '为什么更正（原来登记的仍然留着）', en: 'Why it is put right (what stood there stays on record)' },
} as const

/** What came back to a proposal; or, where that was recorded wrongly, what is right instead and why. */
export const ProposalAnswerForm = ({ proposal, done }: Props) => {
  const today = useToday()
  return (
    <CorrectableForm<Typed>
      path={`/api/policy-proposals/${proposal.id}`}
      draft={`proposal.${proposal.id}`}
      correcting={proposal.adoption !== null}
      begun={{ adoption: proposal.adoption ?? '', receivedOn: proposal.receivedOn ?? today, text: proposal.text }}
      said={SAID}
      done={done}
    >
      {(value, change) => (
        <>
          <p>
            {proposal.docNo}　{proposal.topic}
          </p>
          <Answer proposal={proposal} value={value} change={change} />
        </>
      )}
    </CorrectableForm>
  )
}
