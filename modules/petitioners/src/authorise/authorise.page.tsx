import { type MandateScope, SCOPES } from '@onedoor/case'
import { type ActFormProps, DateField, FaultyForm, Field, FileDrop, type StoredFile, useAct, useSay } from '@onedoor/ui'
import { Checkbox, Input } from 'antd'
import { ContactFields, contactOf, NOBODY, onlyPerson, PersonPick, type TypedContact } from '../parties.part.tsx'

type Typed = Readonly<{
  principal: string
  agent: TypedContact
  scope: readonly MandateScope[]
  until: string
  mayBeTold: boolean
  limits: string
  attachments: readonly StoredFile[]
}>

/** 授权委托: agent, scope, term and the signed paper. */
export const AuthoriseForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('authorise', props, {
    ...{ principal: onlyPerson(file), agent: NOBODY, scope: [], until: '', mayBeTold: false, limits: '', attachments: [] },
  })
  const { agent, attachments, ...rest } = value
  const input = { ...rest, agent: contactOf(agent), attachments: attachments.map(({ digest, name }) => ({ digest, name })) }
  const scopes = Object.entries(SCOPES).map(([scope, said]) => ({ value: scope as MandateScope, label: say(said) }))
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记委托', en: 'Record' }} onSubmit={() => void send(input)}>
      <PersonPick
        file={file}
        name="principal"
        label={{ zh: '委托人', en: 'Who authorises' }}
        value={value.principal}
        onChange={(principal) => change({ principal })}
      />
      <ContactFields
        at="agent"
        named={{ zh: '代理人姓名', en: 'Name of the agent' }}
        value={agent}
        onChange={(next) => change({ agent: next })}
      />
      <Field name="scope" label={say({ zh: '代理权限', en: 'What the agent may do' })} required>
        {(control) => (
          <Checkbox.Group
            {...(control['aria-describedby'] !== undefined && { 'aria-describedby': control['aria-describedby'] })}
            value={[...value.scope]}
            options={scopes}
            onChange={(scope) => change({ scope })}
          />
        )}
      </Field>
      <Field name="until" label={say({ zh: '到哪一天为止（含当天）', en: 'Until which day (that day included)' })} required>
        {(control) => <DateField control={control} value={value.until} onChange={(until) => change({ until })} />}
      </Field>
      <Checkbox checked={value.mayBeTold} onChange={(event) => change({ mayBeTold: event.target.checked })}>
        {say({ zh: '可以把办理情况告诉代理人', en: 'The agent may be told how the matter stands' })}
      </Checkbox>
      <Field name="limits" label={say({ zh: '不能告诉、不能代办的（可不填）', en: 'What the agent may not be told or do (optional)' })}>
        {(control) => (
          <Input {...control} value={value.limits} maxLength={1000} onChange={(event) => change({ limits: event.target.value })} />
        )}
      </Field>
      <Field
        name="attachments"
        label={say({ zh: '委托人签名或者按指印的委托书', en: 'The mandate, signed or with a fingerprint' })}
        required
      >
        {() => (
          <FileDrop
            to={`/api/matters/${file.matter}/mandate-files`}
            files={attachments}
            onChange={(next) => change({ attachments: next })}
          />
        )}
      </Field>
    </FaultyForm>
  )
}
