import { type ActFormProps, FaultyForm, useAct, useSay } from '@onedoor/ui'

/** 签收. */
export const SignForm = (props: ActFormProps) => {
  const say = useSay()
  const { send, busy, problem } = useAct('sign', props, {})
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '签收', en: 'Sign for it' }} onSubmit={() => void send({})}>
      <p>
        {say({
          zh: '签收后，请在告知期限前决定是否受理；不属于本单位职权的，可在五个工作日内提出异议。期限从转送之日起算，不从签收之日起算。',
          en: 'After signing, say before the notice is due whether the unit takes the matter; if it is not competent it may object within five working days. The days run from the referral, not from the signature.',
        })}
      </p>
    </FaultyForm>
  )
}
