import { addDays } from '@onedoor/clock'
import { DateField, Field, LongTextField, useSay, useToday } from '@onedoor/ui'
import { Radio } from 'antd'
import { CorrectableForm } from './correctable.part.tsx'
import { leavesWork } from './finding.contract.ts'
import type { LookBackFinding } from './look-back.events.ts'
import { FINDINGS } from './look-back.part.tsx'

type Item = Readonly<{
  id: string
  subject: string
  finding: LookBackFinding | null
  until: string | null
  text: string
  mayBeReopened: boolean
}>
type Typed = Readonly<{ finding: LookBackFinding | ''; until: string; text: string }>
type Props = Readonly<{ lookBack: string; item: Item; done: () => void }>

const CHOICES = ['DONE', 'PARTLY', 'NOT_DONE', 'REOPENED'] as const

const FindingChoice = ({ item, value, change }: { item: Item; value: Typed; change: (typed: Partial<Typed>) => void }) => {
  const say = useSay()
  const today = useToday()
  return (
    <>
      <Field
        name="finding"
        label={say({ zh: '看到的结果', en: 'What was found' })}
        required
        {...(!item.mayBeReopened && {
          hint: say({
            zh: '“已经重新办理”：交办以后没有重新办理过，不能选。',
            en: '“Taken up again” cannot be chosen: it was not, since the list was handed out.',
          }),
        })}
      >
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.finding}
            options={CHOICES.map((finding) => ({
              value: finding,
              label: say(FINDINGS[finding]),
              disabled: finding === 'REOPENED' && !item.mayBeReopened,
            }))}
            onChange={(event) => change({ finding: event.target.value as LookBackFinding })}
          />
        )}
      </Field>
      {leavesWork(value.finding) && (
        <Field name="until" label={say({ zh: '最迟哪天落实', en: 'To be done by' })} required>
          {(control) => <DateField control={control} value={value.until} min={addDays(today, 1)} onChange={(until) => change({ until })} />}
        </Field>
      )}
    </>
  )
}

const SAID = {
  answer: { zh: '填写结果', en: 'Record the finding' },
  correct: { zh: '更正结果', en: 'Put it right' },
  why: { zh: '为什么更正（原来的结果仍然留着）', en: 'Why it is put right (the earlier finding stays on record)' },
} as const

/** What was found for one matter; or, where something was found already, what is right instead and why. */
export const FindingForm = ({ lookBack, item, done }: Props) => {
  const say = useSay()
  return (
    <CorrectableForm<Typed>
      path={`/api/look-backs/${lookBack}`}
      draft={`look-back.${lookBack}.${item.id}`}
      correcting={item.finding !== null}
      begun={{ finding: item.finding ?? '', until: item.until ?? '', text: item.text }}
      along={{ matter: item.id }}
      said={SAID}
      done={done}
    >
      {(value, change) => (
        <>
          <p>{item.subject}</p>
          <FindingChoice item={item} value={value} change={change} />
          <LongTextField
            name="text"
            label={say({ zh: '看到什么，下一步做什么', en: 'What was seen, and what follows' })}
            required
            value={value.text}
            rows={4}
            most={12}
            maxLength={4000}
            onChange={(text) => change({ text })}
          />
        </>
      )}
    </CorrectableForm>
  )
}
