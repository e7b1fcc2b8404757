import { type ActFormProps, FaultyForm, useAct } from '@onedoor/ui'
import { EarlierList, useEarlier } from '../earlier.part.tsx'
import { NumberField } from '../number.part.tsx'
import { ReasonsField } from '../reasons.part.tsx'

type Typed = Readonly<{ main: string; reasons: string }>

/** 提出并件. */
export const ProposeLinkForm = (props: ActFormProps) => {
  const earlier = useEarlier(props.file.matter)
  const { value, change, send, busy, problem } = useAct<Typed>('propose-link', props, { main: '', reasons: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '提出并件', en: 'Propose' }} onSubmit={() => void send(value)}>
      <EarlierList reading={earlier} chosen={value.main} choose={({ id }) => change({ main: id })} />
      <NumberField
        name="main"
        label={{ zh: '并入哪一件（编号）', en: 'Handled with which matter (number)' }}
        value={value.main}
        onChange={(main) => change({ main })}
      />
      <ReasonsField
        label={{ zh: '为什么是同一件事', en: 'Why it is the same matter' }}
        hint={{ zh: '另一名工作人员核对后才会并件。', en: 'It is linked once a second officer agrees.' }}
        value={value.reasons}
        onChange={(reasons) => change({ reasons })}
      />
    </FaultyForm>
  )
}
