import type { Told } from '@onedoor/case'
import { dueDates } from '@onedoor/clock'
import { type ActFormProps, FaultyForm, Field, LongTextField, useAct, useSay, useToday } from '@onedoor/ui'
import { InputNumber } from 'antd'
import { ToldChoice, usualWay } from '../handling.part.tsx'
import { NewsCheck } from '../notice-check.part.tsx'

type Typed = Readonly<{ days: number; reason: string; told: Told; despite: string }>

/** 延期: the head approves it, once, and the petitioner is told why (信访工作条例 第三十四条). */
export const ExtendForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const today = useToday()
  const { value, change, send, busy, problem } = useAct<Typed>('extend', props, {
    ...{ days: 30, reason: '', told: usualWay(file.life), despite: '' },
  })
  const clock = file.life.clocks.findLast(({ id, endedOn }) => id === 'C06' && endedOn === undefined)
  const due =
    clock === undefined
      ? undefined
      : dueDates('C06', clock.startedOn, { extraDays: file.life.extendedDays + value.days, knownOn: today })?.legalDue
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '批准延期', en: 'Approve more time' }} onSubmit={() => void send(value)}>
      <Field
        name="days"
        label={say({ zh: '延长天数', en: 'Days more' })}
        {...(due !== undefined && {
          hint: say({
            zh: `办理期限将从 ${clock?.legalDue ?? ''} 延至 ${due}`,
            en: `The period will end on ${due} instead of ${clock?.legalDue ?? ''}`,
          }),
        })}
        required
      >
        {(control) => <InputNumber {...control} min={1} max={30} value={value.days} onChange={(days) => change({ days: days ?? 30 })} />}
      </Field>
      <LongTextField
        name="reason"
        label={say({ zh: '延期理由（告知信访人）', en: 'Reason, as the petitioner will read it' })}
        required
        value={value.reason}
        rows={4}
        most={10}
        maxLength={4000}
        onChange={(text) => change({ reason: text })}
      />
      <NewsCheck matter={file.matter} text={value.reason} despite={value.despite} problem={problem} change={change} />
      <Field name="told" label={say({ zh: '告知方式', en: 'How the petitioner is told' })}>
        {(control) => <ToldChoice control={control} life={file.life} value={value.told} onChange={(told) => change({ told })} />}
      </Field>
    </FaultyForm>
  )
}
