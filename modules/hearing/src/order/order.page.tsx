import { allConsent } from '@onedoor/case'
import { addDays, daysBetween } from '@onedoor/clock'
import { type ActFormProps, DateField, FaultyForm, Field, LongTextField, useAct, useSay, useToday } from '@onedoor/ui'
import { Input, Radio } from 'antd'
import { USUAL_NOTICE } from './order.contract.ts'

type Typed = Readonly<{ on: string; open: boolean; place: string; hearers: string }>

const namesIn = (typed: string): readonly string[] => typed.split(/[\n、]/).flatMap((name) => name.trim() || [])

/** 听证通知: day, place, who hears, and whether others may listen, which only the petitioner can allow. */
export const OrderForm = (props: ActFormProps) => {
  const { life } = props.file
  const say = useSay()
  const today = useToday()
  const { value, change, send, busy, problem } = useAct<Typed>('order-hearing', props, {
    ...{ on: addDays(today, USUAL_NOTICE), open: false, place: '', hearers: '' },
  })
  const short = value.on !== '' && daysBetween(today, value.on) < USUAL_NOTICE
  const mayOpen = allConsent(life, 'PUBLIC_HEARING')
  const input = { ...value, hearers: namesIn(value.hearers) }
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '通知听证', en: 'Order the hearing' }} onSubmit={() => void send(input)}>
      <p className="od-quiet">
        {say({
          zh: '由您主持。办理和复查期间，听证不停期限；复核期间，举行听证的日子不计入期限。',
          en: 'You chair it. No day stops for a hearing while a matter is handled or first reviewed; in a final review its days are left out.',
        })}
      </p>
      <Field
        name="on"
        label={say({ zh: '哪天举行', en: 'Day' })}
        required
        {...(short && {
          hint: say({
            zh: `不足 ${USUAL_NOTICE} 日。通常至少提前 ${USUAL_NOTICE} 日通知，请先问信访人来不来得及。`,
            en: `Less than ${USUAL_NOTICE} days ahead, which is usual. Ask the petitioner first whether that will do.`,
          }),
        })}
      >
        {(control) => <DateField control={control} value={value.on} min={addDays(today, 1)} onChange={(on) => change({ on })} />}
      </Field>
      <Field name="place" label={say({ zh: '时间和地点', en: 'Hour and place' })} required>
        {(control) => (
          <Input {...control} value={value.place} maxLength={200} onChange={(event) => change({ place: event.target.value })} />
        )}
      </Field>
      <LongTextField
        name="hearers"
        label={say({ zh: '听证员（每行一名）', en: 'Hearers, one a line' })}
        value={value.hearers}
        rows={2}
        most={8}
        maxLength={2000}
        onChange={(hearers) => change({ hearers })}
      />
      <Field
        name="open"
        label={say({ zh: '是否公开', en: 'Open to others' })}
        {...(!mayOpen && {
          hint: say({
            zh: '信访人没有同意公开，只能不公开举行。',
            en: 'The petitioner has not agreed to an open hearing, so it is closed.',
          }),
        })}
      >
        {(control) => (
          <Radio.Group
            id={control.id}
            value={value.open}
            options={[
              { value: false, label: say({ zh: '不公开', en: 'Closed' }) },
              { value: true, label: say({ zh: '公开', en: 'Open' }), disabled: !mayOpen },
            ]}
            onChange={(event) => change({ open: event.target.value as boolean })}
          />
        )}
      </Field>
    </FaultyForm>
  )
}
