import { Field, type Said, useAddress, useSay } from '@onedoor/ui'
import { Radio } from 'antd'

type Props<Only extends string> = Readonly<{
  said: Readonly<Record<Only, Said>>
  counts: Readonly<Record<NoInfer<Only>, number>> | undefined
}>

/** Which of a list to show, each choice with how many there are; all of it to begin with. The choice stands in the address. */
export const Choice = <Only extends string>({ said, counts }: Props<Only>) => {
  const say = useSay()
  const [query, address] = useAddress()
  const options = (Object.keys(said) as Only[]).map((value) => ({ value, label: `${say(said[value])} ${counts?.[value] ?? ''}`.trim() }))
  return (
    <div className="no-print">
      <Field name="only" label={say({ zh: '哪些', en: 'Which' })}>
        {(control) => (
          <Radio.Group
            id={control.id}
            optionType="button"
            value={query['only'] ?? ''}
            options={[{ value: '', label: say({ zh: '全部', en: 'All' }) }, ...options]}
            onChange={(event) => address({ only: event.target.value as string })}
          />
        )}
      </Field>
    </div>
  )
}
