import type { MediationKind } from '@onedoor/case'
import { type ActFormProps, FaultyForm, Field, FileDrop, LongTextField, type Said, type StoredFile, useAct, useSay } from '@onedoor/ui'
import { Input, Radio } from 'antd'

type Typed = Readonly<{ kind: MediationKind; mediator: string; parties: string; text: string; proof: readonly StoredFile[] }>

const KINDS: Readonly<Record<MediationKind, Said>> = {
  PEOPLE: { zh: '人民调解', en: 'By a people’s mediation committee' },
  ADMINISTRATIVE: { zh: '行政调解', en: 'By an administrative organ' },
  SETTLEMENT: { zh: '当事人自行和解', en: 'Settlement between the two sides' },
}

const namesIn = (typed: string): readonly string[] => typed.split(/[\n、]/).flatMap((name) => name.trim() || [])

/** 开始调解: who mediates, who the other side is, and how it agreed. */
export const BeginForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const { value, change, send, busy, problem } = useAct<Typed>('begin-mediation', props, {
    ...{ kind: 'PEOPLE', mediator: '', parties: '', text: '', proof: [] },
  })
  const input = { ...value, parties: namesIn(value.parties), proof: value.proof.map(({ digest, name }) => ({ digest, name })) }
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '开始调解', en: 'Begin' }} onSubmit={() => void send(input)}>
      <p className="od-quiet">
        {say({
          zh: '信访人已经同意。调解期间办理期限照常计算；任何一方随时可以退出。',
          en: 'The petitioner has agreed. The days of handling go on; each side may leave at any moment.',
        })}
      </p>
      <Field name="kind" label={say({ zh: '方式', en: 'Kind' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.kind}
            options={Object.entries(KINDS).map(([kind, said]) => ({ value: kind, label: say(said) }))}
            onChange={(event) => change({ kind: event.target.value as MediationKind })}
          />
        )}
      </Field>
      {value.kind !== 'SETTLEMENT' && (
        <Field name="mediator" label={say({ zh: '调解组织和调解员', en: 'Committee or organ, and mediator' })}>
          {(control) => (
            <Input {...control} value={value.mediator} maxLength={200} onChange={(event) => change({ mediator: event.target.value })} />
          )}
        </Field>
      )}
      <LongTextField
        name="parties"
        label={say({ zh: '对方当事人（每行一名）', en: 'The other side, one a line' })}
        required
        value={value.parties}
        rows={2}
        most={6}
        maxLength={2000}
        onChange={(parties) => change({ parties })}
      />
      <LongTextField
        name="text"
        label={say({ zh: '对方怎样表示同意', en: 'How the other side agreed' })}
        required
        value={value.text}
        rows={2}
        most={8}
        maxLength={4000}
        onChange={(text) => change({ text })}
      />
      <Field name="proof" label={say({ zh: '同意书（如有）', en: 'Written consent, if there is one' })}>
        {() => <FileDrop to={`/api/matters/${file.matter}/files`} files={value.proof} onChange={(proof) => change({ proof })} />}
      </Field>
    </FaultyForm>
  )
}
