import { Field, useSay } from '@onedoor/ui'
import { Input } from 'antd'

type Way = Readonly<{ channel: 'LETTER' | 'VISIT'; handedAt: string }>

/** The time goes along only with what was handed in, and only where somebody noted it. */
export const withHandedAt = <T extends Way>({ handedAt, ...rest }: T): Omit<T, 'handedAt'> & { handedAt?: string } => ({
  ...rest,
  ...(rest.channel === 'VISIT' && handedAt.trim() !== '' && { handedAt: handedAt.trim() }),
})

type Props = Readonly<{ value: Way; closes: string | undefined; onChange: (handedAt: string) => void }>

/** 几点交到窗口: it matters on the last day alone. */
export const HandedAtField = ({ value, closes, onChange }: Props) => {
  const say = useSay()
  if (value.channel !== 'VISIT') return null
  const closing = closes === undefined ? { zh: '下班', en: 'closing time' } : { zh: `下班（${closes}）`, en: `closing (${closes})` }
  return (
    <Field
      name="handedAt"
      label={say({ zh: '几点交到窗口', en: 'At what time it was handed in' })}
      hint={say({
        zh: `以信访人到窗口的时间为准。最后一天到${closing.zh}为止；上班时间内交来的可以不填。`,
        en: `When the petitioner came to the counter. On the last day it must be before ${closing.en}; leave it empty if it came in office hours.`,
      })}
    >
      {(control) => (
        <Input
          {...control}
          value={value.handedAt}
          style={{ width: 110 }}
          maxLength={5}
          placeholder="17:20"
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
