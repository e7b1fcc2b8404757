import { addDays } from '@onedoor/clock'
import { type Answers, formById } from '@onedoor/paper'
import {
  DeskLink,
  FaultyForm,
  PaperFields,
  PrintPreview,
  useCommand,
  useDraft,
  useOrganisation,
  usePlaceName,
  useSay,
  useToday,
} from '@onedoor/ui'
import { useState } from 'react'
import { type Compared, type Figure, nameOf } from './hot-matters.part.tsx'

const FORM = 'D31-policy'
const ANSWER_DAYS = 30

const daySaid = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

const spanSaid = ({ from, to }: Readonly<{ from: string; to: string }>): string => `${daySaid(from)}至${daySaid(to)}`

const countSaid = ({ matters, sides, anonymous }: Figure['now']): string =>
  `${matters}件，来自${sides}方信访人${anonymous === 0 ? '' : `，另有匿名${anonymous}件`}`

type Named = Readonly<{ units: readonly string[]; places: readonly string[] }>

const factsSaid = (figure: Figure, compared: Compared, { units, places }: Named): string =>
  [
    `${spanSaid(compared.period)}，反映“${nameOf(figure)}”的信访事项共${countSaid(figure.now)}；上期（${spanSaid(compared.before)}）${figure.earlier.matters}件。最早一件收到于${daySaid(figure.firstSeen)}。`,
    places.length > 0 ? `涉及地点：${places.join('、')}。` : '',
    units.length > 0 ? `涉及单位：${units.join('、')}。` : '',
  ]
    .filter((line) => line !== '')
    .join('\n')

type Props = Readonly<{ figure: Figure; compared: Compared }>

/** 完善政策建议: a document of the office, with the figures in it; the officer writes what should be changed. Documents are in Chinese. */
export const ProposalForm = ({ figure, compared }: Props) => {
  const say = useSay()
  const today = useToday()
  const placeName = usePlaceName()
  const organisation = useOrganisation()
  const units = figure.units.map((id) => organisation.units.find((unit) => unit.id === id)?.name.zh ?? id)
  const begun: Answers = {
    to: '县委、县人民政府',
    topic: nameOf(figure),
    period: spanSaid(compared.period),
    facts: factsSaid(figure, compared, { units, places: figure.places.map(placeName) }),
    proposal: `由${units[0] ?? '有关单位'}牵头查明上述问题多发的政策原因，研究提出完善的办法。`,
    until: addDays(today, ANSWER_DAYS),
  }
  const { value, change, discard } = useDraft<{ answers: Answers }>(`policy-proposal.${figure.id}.${compared.period.from}`, {
    answers: begun,
  })
  const [sent, setSent] = useState(false)
  const finished = () => {
    discard()
    setSent(true)
  }
  const { send, busy, problem } = useCommand<object>('/api/office-papers', { flat: true, onDone: finished })
  const form = formById(FORM)
  if (form === undefined) return null
  if (sent)
    return (
      <p role="status">
        {say({ zh: '建议书已编号。', en: 'The proposal has its number.' })}{' '}
        <DeskLink to="/papers" query={{ form: FORM }}>
          {say({ zh: '看建议书', en: 'See it' })}
        </DeskLink>
      </p>
    )
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '制作建议书', en: 'Make the proposal' }}
      onSubmit={() => void send({ form: FORM, answers: value.answers })}
    >
      <PaperFields form={form} answers={value.answers} change={(answers) => change({ answers })} />
      <PrintPreview path="/api/office-papers/preview" body={{ form: FORM, answers: value.answers }} />
    </FaultyForm>
  )
}
