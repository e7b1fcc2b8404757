import type { MediationKind } from '@onedoor/case'
import { type Answers, formById } from '@onedoor/paper'
import { call, Field, PaperFields, type Problem, ProblemNotice, useSay } from '@onedoor/ui'
import { Radio } from 'antd'
import { useState } from 'react'
import { agreementForm } from './end.decide.ts'

/** How the agreement is put down: here, registered as spoken, or by the parties themselves. */
export type Written = 'HERE' | 'SPOKEN' | 'THEMSELVES'

export type AgreementTyped = Readonly<{ written: Written; answers: Answers }>

type Props = Readonly<{ matter: string; kind: MediationKind | undefined; value: AgreementTyped; change: (typed: AgreementTyped) => void }>

const ways = (kind: MediationKind | undefined): readonly Written[] =>
  kind === 'SETTLEMENT' ? ['THEMSELVES', 'HERE'] : ['THEMSELVES', 'HERE', 'SPOKEN']

const SAID = {
  THEMSELVES: { zh: '当事人已经自己签好协议书', en: 'The parties have signed one of their own' },
  HERE: { zh: '在这里填写，生成协议书', en: 'Fill it in here and make the agreement' },
  SPOKEN: { zh: '口头协议，在这里登记', en: 'Agreed by word of mouth; register it here' },
} as const satisfies Record<Written, object>

/** The agreement itself, begun with what the case file knows; what only the mediator knows stays open. */
export const AgreementPart = ({ matter, kind, value, change }: Props) => {
  const say = useSay()
  const [problem, setProblem] = useState<Problem | undefined>()
  const form = value.written === 'THEMSELVES' ? undefined : formById(agreementForm(kind, value.written === 'SPOKEN'))
  const choose = async (written: Written) => {
    change({ written, answers: {} })
    if (written === 'THEMSELVES') return
    const reply = await call<Readonly<{ answers: Answers }>>(
      'GET',
      `/api/matters/${matter}/forms/${agreementForm(kind, written === 'SPOKEN')}`,
    )
    setProblem(reply.ok ? undefined : reply.problem)
    if (reply.ok) change({ written, answers: reply.value.answers })
  }
  return (
    <>
      <Field name="agreement" label={say({ zh: '协议怎样写下', en: 'How the agreement is put down' })}>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.written}
            options={ways(kind).map((way) => ({ value: way, label: say(SAID[way]) }))}
            onChange={(event) => void choose(event.target.value as Written)}
          />
        )}
      </Field>
      <ProblemNotice problem={problem} />
      {form !== undefined && (
        <PaperFields form={form} answers={value.answers} change={(answers) => change({ written: value.written, answers })} />
      )}
    </>
  )
}
