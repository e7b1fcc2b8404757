import { addDays, hoursOn } from '@onedoor/clock'
import { DateField, FaultyForm, Field, useCommand, useDraft, useSay, useToday } from '@onedoor/ui'
import { Input } from 'antd'
import type { WholeUnit } from './whole.part.tsx'

/** What the counter keeps today, and what it will keep from a day to come. */
export const HoursShown = ({ unit }: { unit: WholeUnit }) => {
  const say = useSay()
  const today = useToday()
  const { opens, closes } = hoursOn(unit.hours, today)
  const usual = unit.hours?.some(({ from }) => from <= today) !== true
  return (
    <>
      {opens}–{closes}
      {usual && say({ zh: '（通常）', en: ' (usual)' })}
      {unit.hours
        ?.filter(({ from }) => from > today)
        .map((next) => (
          <div key={next.from} className="od-quiet">
            {say({ zh: `自 ${next.from} 起 ${next.opens}–${next.closes}`, en: `from ${next.from}: ${next.opens}–${next.closes}` })}
          </div>
        ))}
    </>
  )
}

/** 办公时间 of a unit from tomorrow or later on; what was true before stays true for its days. */
export const HoursForm = ({ unit, done }: { unit: WholeUnit; done: () => void }) => {
  const say = useSay()
  const today = useToday()
  const tomorrow = addDays(today, 1)
  const { value, change, discard } = useDraft(`hours.${unit.id}`, { ...hoursOn(unit.hours, today), from: tomorrow })
  const finished = () => {
    discard()
    done()
  }
  const { send, busy, problem } = useCommand<object>(`/api/organisation/units/${unit.id}/hours`, { flat: true, onDone: finished })
  const time = (name: 'opens' | 'closes', label: string) => (
    <Field name={name} label={label} required>
      {(control) => (
        <Input
          {...control}
          value={value[name]}
          style={{ width: 110 }}
          maxLength={5}
          placeholder="17:30"
          onChange={(event) => change({ [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '保存办公时间', en: 'Save the hours' }} onSubmit={() => void send(value)}>
      <p>
        {say({
          zh: '期限的最后一天，交到窗口的以下班时间为止；网上到 24 时，邮寄看邮戳。办公时间对外公布，改动最早从明天起。',
          en: 'On the last day of a period, what is handed in must come before the counter closes; online it is midnight, by post the postmark. The hours are made public and change from tomorrow at the earliest.',
        })}
      </p>
      <div className="od-cols">
        {time('opens', say({ zh: '上班', en: 'Opens' }))}
        {time('closes', say({ zh: '下班', en: 'Closes' }))}
      </div>
      <Field name="from" label={say({ zh: '自', en: 'From' })} required>
        {(control) => <DateField control={control} value={value.from} min={tomorrow} onChange={(from) => change({ from })} />}
      </Field>
    </FaultyForm>
  )
}
