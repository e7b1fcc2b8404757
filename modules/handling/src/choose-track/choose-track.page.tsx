import { type OtherTrack, type Told, TRACKS } from '@onedoor/case'
import { type DateOnly, dueDates, parseDate, ruleFor } from '@onedoor/clock'
import { type ActFormProps, DateField, FaultyForm, Field, useAct, useSay, useSpeech, useToday } from '@onedoor/ui'
import { Checkbox, Input, Radio } from 'antd'
import { usualWay } from '../handling.part.tsx'
import { NoticeCheck } from '../notice-check.part.tsx'
import { ToldField, WordsField } from '../words.part.tsx'
import { LIMITATIONS, OTHER_TRACKS } from './choose-track.contract.ts'

type Typed = Readonly<{
  track: OtherTrack | ''
  competentBody: string
  reasons: string
  told: Told
  limitations: readonly string[]
  knownOn: string
  despite: string
}>

/** Name of a limitation period and, once it is known from when, its last day. */
const useLimitation = (today: DateOnly): ((id: string, knownOn: string) => string) => {
  const say = useSay()
  const { language } = useSpeech()
  return (id, typed) => {
    const knownOn = parseDate(typed)
    const name = ruleFor(id, knownOn ?? today)?.name[language] ?? id
    const last = knownOn === undefined ? undefined : dueDates(id, knownOn)?.legalDue
    if (last === undefined) return name
    return last < today
      ? say({ zh: `${name}：${last} 已经过了`, en: `${name}: ended on ${last}` })
      : say({ zh: `${name}：最迟 ${last}`, en: `${name}: by ${last}` })
  }
}

/** 告知处理途径: which procedure, which body, and by when; a petition stops none of those days. */
export const ChooseTrackForm = (props: ActFormProps) => {
  const { file } = props
  const say = useSay()
  const today = useToday()
  const said = useLimitation(today)
  const begin: Typed = { track: '', competentBody: '', reasons: '', told: usualWay(file.life), limitations: [], knownOn: '', despite: '' }
  const { value, change, send, busy, problem } = useAct<Typed>('choose-track', props, begin)
  const { knownOn, ...rest } = value
  const periods = value.track === '' ? [] : LIMITATIONS[value.track]
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '告知处理途径', en: 'Give notice of the way' }}
      onSubmit={() => void send(knownOn === '' ? rest : value)}
    >
      <Field name="track" label={say({ zh: '处理途径', en: 'Procedure' })} required>
        {(control) => (
          <Radio.Group
            id={control.id}
            vertical
            value={value.track}
            options={OTHER_TRACKS.map((track) => ({ value: track, label: say(TRACKS[track]) }))}
            onChange={(event) => {
              const track = event.target.value as OtherTrack
              change({ track, limitations: LIMITATIONS[track] })
            }}
          />
        )}
      </Field>
      <Field name="competentBody" label={say({ zh: '向哪个机关提出', en: 'Body to go to' })} required>
        {(control) => (
          <Input
            {...control}
            value={value.competentBody}
            maxLength={200}
            onChange={(event) => change({ competentBody: event.target.value })}
          />
        )}
      </Field>
      {periods.length > 0 && (
        <>
          <Field
            name="knownOn"
            label={say({ zh: '信访人何时知道（不清楚可不填）', en: 'When the petitioner learned of it, if known' })}
            hint={say({ zh: '用来算出最后一天，写进告知书。', en: 'The last days are counted from it and printed in the notice.' })}
          >
            {(control) => <DateField control={control} value={knownOn} max={today} onChange={(day) => change({ knownOn: day })} />}
          </Field>
          <Field
            name="limitations"
            label={say({ zh: '一并告知的期限', en: 'Last days to be told' })}
            hint={say({ zh: '信访不会使这些期限停下。', en: 'The petition stops none of them.' })}
            required
          >
            {(control) => (
              <Checkbox.Group
                aria-describedby={control['aria-describedby'] ?? ''}
                value={[...value.limitations]}
                options={periods.map((id) => ({ value: id, label: said(id, knownOn) }))}
                onChange={(limitations: string[]) => change({ limitations })}
              />
            )}
          </Field>
        </>
      )}
      <WordsField
        name="reasons"
        label={{ zh: '理由和程序（信访人会读到）', en: 'Reasons and procedure, as the petitioner will read them' }}
        value={value.reasons}
        onChange={(reasons) => change({ reasons })}
      />
      <NoticeCheck matter={file.matter} value={value} problem={problem} change={change} />
      <ToldField life={file.life} value={value.told} onChange={(told) => change({ told })} />
    </FaultyForm>
  )
}
