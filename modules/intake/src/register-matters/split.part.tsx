import { Field, LongTextField, type Said, useSay } from '@onedoor/ui'
import { Checkbox, Input, Radio } from 'antd'
import { NO_REPORT, ReportFields, type TypedReport } from '../report.part.tsx'

export type Holds = 'NOTHING' | 'PART' | 'WHOLE'

export type TypedSplit = Readonly<{
  holds: Holds
  report: TypedReport
  subject: string
  narrative: string
  files: readonly string[]
}>

type Letter = Readonly<{
  attachments: readonly Readonly<{ digest: string; mime: string; name: string }>[]
}>

/** The rest is written anew: words that were only to be crossed out are easily left standing. */
export const NO_SPLIT: TypedSplit = { holds: 'NOTHING', report: NO_REPORT, subject: '', narrative: '', files: [] }

const HOLDS: readonly Readonly<{ value: Holds; said: Said }>[] = [
  { value: 'NOTHING', said: { zh: '没有', en: 'No' } },
  { value: 'PART', said: { zh: '有一部分', en: 'In part' } },
  { value: 'WHOLE', said: { zh: '整封都是', en: 'The whole letter' } },
]

/** Only what shows all it holds may stay: text can be hidden in a PDF or a Word file. */
const mayStay = (mime: string): boolean => mime.startsWith('image/') || mime === 'text/plain'

type Props = Readonly<{ letter: Letter; value: TypedSplit; change: (part: Partial<TypedSplit>) => void }>

const Cleared = ({ letter, value, change }: Props) => {
  const say = useSay()
  const { files } = value
  const toggle = (digest: string, kept: boolean) => change({ files: kept ? [...files, digest] : files.filter((one) => one !== digest) })
  return (
    <>
      <h3>{say({ zh: '其余部分：从此大家读到的', en: 'The rest: what everybody reads from now on' })}</h3>
      <Field name="cleared.subject" label={say({ zh: '什么事（一句话）', en: 'About, in one line' })} required>
        {(control) => (
          <Input {...control} value={value.subject} maxLength={100} onChange={(event) => change({ subject: event.target.value })} />
        )}
      </Field>
      <LongTextField
        name="cleared.narrative"
        label={say({ zh: '事情经过，不含检举内容', en: 'What happened, without the report' })}
        hint={say({
          zh: '请重新写：原文只有专门渠道能看。不要写被反映的人、单位和线索；下面各件的“什么事”和诉求也要看一遍。',
          en: 'Written anew: only the protected channel keeps the original. Name neither the person, nor the unit, nor any trace of the report; look through the matters below too.',
        })}
        required
        value={value.narrative}
        rows={4}
        most={14}
        maxLength={100_000}
        onChange={(narrative) => change({ narrative })}
      />
      {letter.attachments.map(({ digest, mime, name }) => (
        <Checkbox
          key={digest}
          disabled={!mayStay(mime)}
          checked={files.includes(digest)}
          onChange={(event) => toggle(digest, event.target.checked)}
        >
          {mayStay(mime)
            ? say({ zh: `已看过，可以留下：${name}`, en: `Looked through, may stay: ${name}` })
            : say({ zh: `随检举部分走（可能有隐藏文字）：${name}`, en: `Goes with the report (may hide text): ${name}` })}
        </Checkbox>
      ))}
    </>
  )
}

/** 分离检举控告: the report goes whole to the protected channel; what stays is written here by the clerk. */
export const SplitFields = (props: Props) => {
  const { value, change } = props
  const say = useSay()
  const report = (part: Partial<TypedReport>) => change({ report: { ...value.report, ...part } })
  return (
    <section className={value.holds === 'NOTHING' ? 'od-form' : 'od-box od-form'}>
      <Field
        name="report"
        label={say({ zh: '信里有检举控告或对工作人员的投诉吗', en: 'Does it report wrongdoing or complain about staff?' })}
      >
        {(control) => (
          <Radio.Group
            id={control.id}
            value={value.holds}
            options={HOLDS.map(({ value: holds, said }) => ({ value: holds, label: say(said) }))}
            optionType="button"
            onChange={(event) => change({ holds: event.target.value as Holds })}
          />
        )}
      </Field>
      {value.holds !== 'NOTHING' && (
        <ReportFields value={value.report} change={report} narrative={{ zh: '哪些话是检举控告', en: 'Which words are the report' }} />
      )}
      {value.holds === 'PART' && <Cleared {...props} />}
    </section>
  )
}
