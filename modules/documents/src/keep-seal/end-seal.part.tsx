import { DateField, FaultyForm, Field, LongTextField, useCommand, useDraft, useSay, useToday } from '@onedoor/ui'
import type { Seal } from '../seal.state.ts'
import { atField } from './at-field.part.tsx'

/** 停用: a seal that was lost, broken or handed in gets its last day and the reason. */
export const EndSealForm = ({ seal, done }: { seal: Seal; done: () => void }) => {
  const say = useSay()
  const today = useToday()
  const { value, change, discard } = useDraft(`end-seal.${seal.id}`, { until: today, reason: '' })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>(`/api/seals/${seal.id}/end`, { flat: true, onDone: finished })
  return (
    <FaultyForm
      problem={problem && atField(problem)}
      busy={busy}
      submit={{ zh: '停用这枚印章', en: 'Take it out of use' }}
      onSubmit={() => void send(value)}
    >
      <p>
        {say({
          zh: '印章和它盖过的文书都保留；最后一日以后的文书不再盖这枚印章，没有接替的，留出位置手工盖章。',
          en: 'The seal and the papers that bear it stay. Papers of later days do not bear it; without another one, room is left for the hand.',
        })}
      </p>
      <Field name="until" label={say({ zh: '最后一日', en: 'Last day' })} required>
        {(control) => <DateField control={control} value={value.until} min={today} onChange={(until) => change({ until })} />}
      </Field>
      <LongTextField
        name="reason"
        label={say({ zh: '停用原因', en: 'Why it goes out of use' })}
        required
        value={value.reason}
        rows={2}
        most={6}
        maxLength={200}
        onChange={(reason) => change({ reason })}
      />
    </FaultyForm>
  )
}
