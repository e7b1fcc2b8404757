import { type ActFormProps, FaultyForm, useAct } from '@onedoor/ui'
import { ReasonsField } from '../reasons.part.tsx'

/** 撤销并件: open even after the other one was answered. */
export const UnlinkForm = (props: ActFormProps) => {
  const { value, change, send, busy, problem } = useAct('unlink', props, { reasons: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '撤销并件', en: 'Undo the link' }} onSubmit={() => void send(value)}>
      <ReasonsField
        label={{ zh: '为什么不是同一件事（信访人会看到）', en: 'Why it is not the same matter (the petitioner reads this)' }}
        hint={{ zh: '恢复单独办理，期限仍是原来的期限。', en: 'It is handled by itself again, with the days it always had.' }}
        value={value.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
