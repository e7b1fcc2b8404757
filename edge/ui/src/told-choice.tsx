import type { Life, Told } from '@onedoor/case'
import { Radio } from 'antd'
import type { Control } from './form.tsx'
import { type Said, useSay } from './words.tsx'

const WAYS: readonly Readonly<{ value: Told; said: Said }>[] = [
  { value: 'DIRECT', said: { zh: '当面送交', en: 'Handed over' } },
  { value: 'POST', said: { zh: '邮寄', en: 'By post' } },
  { value: 'PORTAL', said: { zh: '网上告知', en: 'On the portal' } },
  { value: 'PHONE', said: { zh: '电话告知', en: 'By telephone' } },
]

const NOT_REACHABLE: Readonly<{ value: Told; said: Said }> = {
  value: 'NOT_REACHABLE',
  said: { zh: '姓名、住址不清，无法告知', en: 'Name or address unclear, cannot be told' },
}

/** How the petitioner was told. "Cannot be told" is offered only where it is lawful (信访工作条例 第二十三条第二款). */
export const ToldChoice = ({
  control,
  life,
  value,
  onChange,
}: {
  control: Control
  life: Life
  value: Told
  onChange: (told: Told) => void
}) => {
  const say = useSay()
  const ways = life.notifiable ? WAYS : [...WAYS, NOT_REACHABLE]
  return (
    <Radio.Group
      id={control.id}
      value={value}
      onChange={(event) => onChange(event.target.value as Told)}
      options={ways.map(({ value: way, said }) => ({ value: way, label: say(said) }))}
    />
  )
}

/** What most petitioners get: a notice by hand, or nothing where nobody can be found. */
export const usualWay = (life: Life): Told => (life.notifiable ? 'DIRECT' : 'NOT_REACHABLE')
