import { REVIEW_GROUNDS, REVIEW_OUTCOMES, type ReviewGround, type ReviewOutcome } from '@onedoor/case'
import { addDays } from '@onedoor/clock'
import { type ActFormProps, DateField, FaultyForm, Field, LongTextField, TypedCheck, useAct, useSay, useToday } from '@onedoor/ui'
import { Checkbox, Radio } from 'antd'

type Typed = Readonly<{
  outcome: ReviewOutcome
  grounds: readonly ReviewGround[]
  redoBy: string
  facts: string
  basis: string
  opinion: string
}>

const inputOf = ({ redoBy, grounds, ...typed }: Typed) => ({
  ...typed,
  grounds: typed.outcome === 'UPHOLD' ? [] : grounds,
  ...(typed.outcome === 'REDO' && { redoBy }),
})

/** 拟复查、复核意见: outcome, the checklist of grounds, and the reasons. */
export const DraftReviewForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const today = useToday()
  const before = file.events.findLast((event) => event.type === 'ReviewDrafted')
  const { facts = '', basis = '', opinion = '' } = file.life.review?.drafted === true ? (before?.sealed ?? {}) : {}
  const { value, change, send, busy, problem } = useAct<Typed>('draft-review', props, {
    ...{ outcome: 'UPHOLD', grounds: [], redoBy: addDays(today, 30), facts, basis, opinion },
  })
  const words = (name: 'facts' | 'basis' | 'opinion', label: string, rows: number) => (
    <LongTextField
      name={name}
      label={label}
      required
      value={value[name]}
      rows={rows}
      most={16}
      maxLength={50_000}
      onChange={(text) => change({ [name]: text })}
    />
  )
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '送负责人签发', en: 'Hand in for signature' }}
      onSubmit={() => void send(inputOf(value))}
    >
      <Field name="outcome" label={say({ zh: '结论', en: 'Outcome' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            value={value.outcome}
            options={Object.entries(REVIEW_OUTCOMES).map(([outcome, said]) => ({ value: outcome, label: say(said) }))}
            onChange={(event) => change({ outcome: event.target.value as ReviewOutcome })}
          />
        )}
      </Field>
      {value.outcome !== 'UPHOLD' && (
        <Field name="grounds" label={say({ zh: '理由（至少一项）', en: 'Grounds, at least one' })} required>
          {() => (
            <Checkbox.Group
              value={[...value.grounds]}
              options={Object.entries(REVIEW_GROUNDS).map(([ground, said]) => ({ value: ground, label: say(said) }))}
              onChange={(grounds) => change({ grounds: grounds as ReviewGround[] })}
            />
          )}
        </Field>
      )}
      {value.outcome === 'REDO' && (
        <Field name="redoBy" label={say({ zh: '最迟何日重新作出', en: 'To be decided anew by' })} required>
          {(control) => (
            <DateField control={control} value={value.redoBy} min={addDays(today, 1)} onChange={(redoBy) => change({ redoBy })} />
          )}
        </Field>
      )}
      {words('facts', say({ zh: '查明的事实', en: 'Facts found' }), 5)}
      {words('basis', say({ zh: '依据', en: 'Grounds in law' }), 2)}
      {words('opinion', say({ zh: '意见和理由', en: 'Opinion and reasons' }), 5)}
      <TypedCheck
        path={`/api/matters/${file.matter}/check-review`}
        words={{ outcome: value.outcome, facts: value.facts, basis: value.basis, opinion: value.opinion }}
      />
    </FaultyForm>
  )
}
