import { type ActFormProps, FaultyForm, LongTextField, useAct, useSay } from '@onedoor/ui'

const EMPTY = { remarks: '' }

/** 退回修改. */
export const ReturnDraftForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct('return-draft', props, EMPTY)
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '退回修改', en: 'Send back' }} onSubmit={() => void send(value)}>
      <LongTextField
        name="remarks"
        label={say({ zh: '要改什么', en: 'What is to be changed' })}
        required
        value={value.remarks}
        rows={4}
        most={12}
        maxLength={4000}
        onChange={(text) => change({ remarks: text })}
      />
    </FaultyForm>
  )
}
