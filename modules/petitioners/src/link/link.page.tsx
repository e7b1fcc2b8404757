import { type ActFormProps, DeskLink, FaultyForm, useAct, useSay } from '@onedoor/ui'
import { ReasonsField } from '../reasons.part.tsx'

/** 核对后并件: the second officer opens the other matter first. */
export const LinkForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { value, change, send, busy, problem } = useAct('link', props, { reasons: '' })
  const proposed = file.events.findLast((event) => event.type === 'LinkProposed')
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '同意并件', en: 'Agree to link' }} onSubmit={() => void send(value)}>
      <p className="od-prose">{proposed?.sealed?.reasons}</p>
      <DeskLink to={`/matters/${file.life.linkProposed?.main ?? ''}`}>
        {say({ zh: '打开另一件比对', en: 'Open the other matter' })}
      </DeskLink>
      <p className="od-quiet">
        {say({
          zh: '信访人会看到并入哪一件、那一件哪天到期。以后发现不对，随时可以撤销。',
          en: 'The petitioner sees with which number it is handled and when that one is due. It can be undone at any time.',
        })}
      </p>
      <ReasonsField label={{ zh: '核对后的理由', en: 'Your reasons' }} value={value.reasons} onChange={(reasons) => change({ reasons })} />
    </FaultyForm>
  )
}
