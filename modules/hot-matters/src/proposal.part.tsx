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
import { type Compared, type Figure, nameOf } from './hot-matters.state.ts'
import { ADDRESSEE, factsSaid, proposalSaid, spanSaid } from './official-words.state.ts'
import { POLICY_FORM } from './proposal.state.ts'
import { LETTERS_DAY } from './proposal-told.part.tsx'

/** The letter’s own usual: thirty days. */
const ANSWER_DAYS = 30

type Props = Readonly<{ figure: Figure; compared: Compared }>

/** 完善政策建议: a document of the office, with the figures in it; the officer writes what should be changed. Documents are in Chinese. */
export const ProposalForm = ({ figure, compared }: Props) => {
  const say = useSay()
  const today = useToday()
  const placeName = usePlaceName()
  const organisation = useOrganisation()
  const units = figure.units.map((id) => organisation.units.find((unit) => unit.id === id)?.name.zh ?? id)
  const begun: Answers = {
    to: ADDRESSEE,
    topic: nameOf(figure),
    period: spanSaid(compared.period),
    facts: factsSaid(figure, compared, { units, places: figure.places.map(placeName) }),
    proposal: proposalSaid(units[0]),
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
  const form = formById(POLICY_FORM)
  if (form === undefined) return null
  if (sent)
    return (
      <p role="status">
        {say({ zh: '建议书已编号。', en: 'The proposal has its number.' })}{' '}
        <DeskLink to="/proposals">{say({ zh: '看建议书和反馈', en: 'See it and its answer' })}</DeskLink>
      </p>
    )
  return (
    <FaultyForm
      problem={problem}
      busy={busy}
      submit={{ zh: '制作建议书', en: 'Make the proposal' }}
      onSubmit={() => void send({ form: POLICY_FORM, answers: value.answers, matter: figure.id })}
    >
      <p className="od-quiet">{say(LETTERS_DAY)}</p>
      <PaperFields form={form} answers={value.answers} change={(answers) => change({ answers })} />
      <PrintPreview path="/api/office-papers/preview" body={{ form: POLICY_FORM, answers: value.answers }} />
    </FaultyForm>
  )
}
