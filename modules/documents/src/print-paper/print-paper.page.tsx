import { fold } from '@onedoor/kernel'
import { PAPER_KINDS, type PaperKind } from '@onedoor/paper'
import { type ActFormProps, FaultyForm, Field, useAct, useSay, useSpeech } from '@onedoor/ui'
import { InputNumber, Radio, Select } from 'antd'
import { PURPOSES } from './print-paper.contract.ts'
import { printPaper } from './print-paper.decide.ts'

type Typed = Readonly<{ paper: string | null; copies: number; purpose: keyof typeof PURPOSES }>

/** 印发登记: of which document, how many, and for whom. */
export const PrintPaperForm = (props: ActFormProps) => {
  const say = useSay()
  const { language } = useSpeech()
  const { value, change, send, busy, problem } = useAct<Typed>('print-paper', props, { paper: null, copies: 1, purpose: 'PERSON' })
  const { sealed, voided } = fold(props.file.events, printPaper)
  const options = sealed
    .filter((key) => !voided.includes(Number.parseInt(key, 10)))
    .map((key) => ({ value: key, label: `${PAPER_KINDS[key.slice(-3) as PaperKind][language]} ${key}` }))
  const paper = value.paper ?? options[0]?.value ?? ''
  const input = { version: Number.parseInt(paper, 10), kind: paper.slice(-3), copies: value.copies, purpose: value.purpose }
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '登记', en: 'Note it' }} onSubmit={() => void send(input)}>
      <Field name="version" label={say({ zh: '哪一份文书', en: 'Which document' })} required>
        {(control) => <Select {...control} value={paper} options={options} onChange={(chosen: string) => change({ paper: chosen })} />}
      </Field>
      <Field name="copies" label={say({ zh: '份数', en: 'Copies' })} required>
        {(control) => (
          <InputNumber {...control} min={1} max={99} value={value.copies} onChange={(copies) => change({ copies: copies ?? 1 })} />
        )}
      </Field>
      <Field name="purpose" label={say({ zh: '给谁', en: 'For whom' })} required>
        {(control) => (
          <Radio.Group
            {...control}
            value={value.purpose}
            options={Object.entries(PURPOSES).map(([key, said]) => ({ value: key, label: say(said) }))}
            onChange={(event) => change({ purpose: event.target.value as keyof typeof PURPOSES })}
          />
        )}
      </Field>
    </FaultyForm>
  )
}
