import { type ActFormProps, DraftCheck, FaultyForm, PrintPreview, useAct, useSay } from '@onedoor/ui'
import { DraftShown } from '../draft-shown.part.tsx'

/** 签发: the head reads the whole opinion here, beside the letter it answers, and signs it as it stands. */
export const SignOffForm = (props: ActFormProps) => {
  const say = useSay()
  const { value, change, send, busy, problem } = useAct('sign-off', props, { despite: '' })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '签发', en: 'Sign' }} onSubmit={() => void send(value)}>
      <DraftShown events={props.file.events} />
      <DraftCheck
        path={`/api/matters/${props.file.matter}/check-reply`}
        version={props.file.version}
        despite={{ value: value.despite, onChange: (despite) => change({ despite }) }}
      />
      <p className="od-quiet">
        {say({ zh: '签发后生成文号，内容不能再改。', en: 'Signing gives it its document number; it cannot be changed afterwards.' })}
      </p>
      <PrintPreview path={`/api/matters/${props.file.matter}/preview/D21`} />
    </FaultyForm>
  )
}
