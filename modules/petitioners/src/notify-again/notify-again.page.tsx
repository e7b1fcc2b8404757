import { type ActFormProps, FaultyForm, Field, type Said, useAct, useSay } from '@onedoor/ui'
import { Radio } from 'antd'
import type { NotifyAgain } from './notify-again.contract.ts'

const WAYS: Readonly<Record<NotifyAgain['told'], Said>> = {
  DIRECT: { zh: '当面送交', en: 'Handed over' },
  POST: { zh: '邮寄', en: 'By post' },
  PORTAL: { zh: '网上告知', en: 'On the portal' },
  PHONE: { zh: '电话告知', en: 'By telephone' },
}

/** 补作告知: the petitioner can be reached now. */
export const NotifyAgainForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<NotifyAgain>('notify-again', props, { told: 'DIRECT' })
  const ways = Object.entries(WAYS).filter(([way]) => way !== 'PHONE' || !props.file.life.addressed)
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '已告知', en: 'Told' }} onSubmit={() => void send(value)}>
      <p className="od-quiet">
        {say({
          zh: '作出告知时姓名、住址不清，没有告知；现在已经明确，应当补作（第二十三条第二款）。',
          en: 'The notice was not given because name or address were unclear. They are clear now, so it is owed (Art. 23(2)).',
        })}
      </p>
      <Field name="told" label={say({ zh: '告知方式', en: 'How the petitioner was told' })}>
        {(control) => (
          <Radio.Group
            id={control.id}
            value={value.told}
            options={ways.map(([way, said]) => ({ value: way, label: say(said) }))}
            onChange={(event) => change({ told: event.target.value as NotifyAgain['told'] })}
          />
        )}
      </Field>
    </FaultyForm>
  )
}
