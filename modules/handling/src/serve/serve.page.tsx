import type { ServiceMethod } from '@onedoor/case'
import {
  type ActFormProps,
  DateField,
  FaultyForm,
  Field,
  FileDrop,
  LongText,
  type Said,
  type StoredFile,
  useAct,
  useSay,
  useToday,
} from '@onedoor/ui'
import { Checkbox, Input, Radio } from 'antd'

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
  AGENT: { zh: '委托送达', en: 'Through an agent' },
  LEFT: { zh: '留置送达', en: 'Left before witnesses' },
  POST: { zh: '邮寄送达', en: 'By post' },
  ELECTRONIC: { zh: '电子送达', en: 'Electronic' },
}

const receiverSaid = (method: ServiceMethod): Said =>
  method === 'LEFT' ? { zh: '见证人（两名，用顿号分开）', en: 'Two witnesses, with a comma between' } : { zh: '签收人', en: 'Received by' }

/** 送达, with its proof: the petitioner's thirty days to ask for review begin here. */
export const ServeForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const today = useToday()
  const { value, change, send, busy, problem } = useAct<Typed>('serve', props, {
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
        <Checkbox checked={value.consentToElectronic} onChange={(event) => change({ consentToElectronic: event.target.checked })}>
          {say({ zh: '受送达人同意电子送达', en: 'The person agreed to electronic service' })}
        </Checkbox>
      )}
      <div className="od-cols">
        <Field name="servedOn" label={say({ zh: '送达日期', en: 'Day of service' })} required>
          {(control) => <DateField control={control} value={value.servedOn} max={today} onChange={(servedOn) => change({ servedOn })} />}
        </Field>
        <Field name="receiver" label={say(receiverSaid(value.method))}>
          {(control) => (
            <Input {...control} value={value.receiver} maxLength={100} onChange={(event) => change({ receiver: event.target.value })} />
          )}
        </Field>
      </div>
      <Field name="remarks" label={say({ zh: '备注', en: 'Remarks' })}>
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
