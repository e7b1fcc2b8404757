import type { ServiceMethod } from '@onedoor/case'
import { Checkbox, Input, Radio } from 'antd'
import { useAct } from './act-form.ts'
import { DateField } from './date-field.tsx'
import type { ActFormProps } from './desk-module.ts'
import { FileDrop, type StoredFile } from './file-drop.tsx'
import { FaultyForm, Field } from './form.tsx'
import { LongText } from './long-text.tsx'
import { useToday } from './session.tsx'
import { type Said, useSay } from './words.tsx'

type Typed = Readonly<{
  method: ServiceMethod
  servedOn: string
  receiver: string
  remarks: string
  consentToElectronic: boolean
  proof: readonly StoredFile[]
}>

const METHODS: Readonly<Record<ServiceMethod, Said>> = {
  DIRECT: { zh: '直接送达', en: 'Direct' },
  AGENT: { zh: '代收', en: 'Taken by a relative or agent' },
  LEFT: { zh: '留置送达', en: 'Left before witnesses' },
  POST: { zh: '邮寄送达', en: 'By post' },
  ELECTRONIC: { zh: '电子送达', en: 'Electronic' },
}

const RECEIVER: Readonly<Record<ServiceMethod, Said>> = {
  DIRECT: { zh: '签收人', en: 'Received by' },
  AGENT: { zh: '代收人及与本人的关系', en: 'Taken by, and how related' },
  LEFT: { zh: '见证人（两名，用顿号分开）', en: 'Two witnesses, with a comma between' },
  POST: { zh: '签收人或邮件号', en: 'Received by, or number of the item' },
  ELECTRONIC: { zh: '接收账号或者方式', en: 'Account or means of receipt' },
}

const REMARKS: Readonly<Partial<Record<ServiceMethod, Said>>> = {
  LEFT: { zh: '拒收的事由和留置的地点', en: 'Why it was not taken, and where it was left' },
  ELECTRONIC: { zh: '怎样确认已经收到', en: 'How it is known to have arrived' },
}

/** Who left no name or address can be reached through the query code alone; everybody else must have agreed (民事诉讼法 第九十条, by analogy). */
const Consent = ({ notifiable, agreed, change }: { notifiable: boolean; agreed: boolean; change: (agreed: boolean) => void }) => {
  const say = useSay()
  if (!notifiable)
    return (
      <p className="od-quiet">
        {say({
          zh: '没有留下姓名或者住址：凭查询码查阅处理意见书即为送达，请写明。',
          en: 'No name or address was left: the opinion is served through the query code. Say so.',
        })}
      </p>
    )
  return (
    <Checkbox checked={agreed} onChange={(event) => change(event.target.checked)}>
      {say({ zh: '受送达人同意电子送达', en: 'The person agreed to electronic service' })}
    </Checkbox>
  )
}

type Props = ActFormProps & Readonly<{ act: string }>

/** 送达, with its proof, of an opinion or of a review: the petitioner's thirty days to ask for the next review begin here. */
export const ServiceForm = ({ act, ...props }: Props) => {
  const { file } = props
  const say = useSay()
  const today = useToday()
  const { value, change, send, busy, problem } = useAct<Typed>(act, props, {
    ...{ method: 'DIRECT', servedOn: today, receiver: '', remarks: '', consentToElectronic: false, proof: [] },
  })
  const input = { ...value, proof: value.proof.map(({ digest, name }) => ({ digest, name })) }
  const options = Object.entries(METHODS).map(([method, said]) => ({ value: method, label: say(said) }))
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记送达', en: 'Record service' }} onSubmit={() => void send(input)}>
      <Field name="method" label={say({ zh: '送达方式', en: 'How it was served' })}>
        {(control) => (
          <Radio.Group
            id={control.id}
            value={value.method}
            options={options}
            onChange={(event) => change({ method: event.target.value as ServiceMethod })}
          />
        )}
      </Field>
      {value.method === 'ELECTRONIC' && (
        <Consent
          notifiable={file.life.notifiable}
          agreed={value.consentToElectronic}
          change={(consentToElectronic) => change({ consentToElectronic })}
        />
      )}
      <div className="od-cols">
        <Field name="servedOn" label={say({ zh: '送达日期', en: 'Day of service' })} required>
          {(control) => <DateField control={control} value={value.servedOn} max={today} onChange={(servedOn) => change({ servedOn })} />}
        </Field>
        <Field name="receiver" label={say(RECEIVER[value.method])}>
          {(control) => (
            <Input {...control} value={value.receiver} maxLength={100} onChange={(event) => change({ receiver: event.target.value })} />
          )}
        </Field>
      </div>
      <Field name="remarks" label={say(REMARKS[value.method] ?? { zh: '备注', en: 'Remarks' })}>
        {(control) => (
          <LongText
            control={control}
            value={value.remarks}
            rows={2}
            most={6}
            maxLength={2000}
            onChange={(text) => change({ remarks: text })}
          />
        )}
      </Field>
      <Field
        name="proof"
        label={say({ zh: '送达证明（回证照片、邮寄查询单）', en: 'Proof of service: photograph of the receipt, postal record' })}
      >
        {() => <FileDrop to={`/api/matters/${file.matter}/files`} files={value.proof} onChange={(proof) => change({ proof })} />}
      </Field>
    </FaultyForm>
  )
}
