import { DeskLink, Left, type Said, useSay } from '@onedoor/ui'

export type ProposalTold = Readonly<{
  id: string
  organ: string
  matter: string | null
  filedOn: string
  answerBy: string | null
  adoption: 'ADOPTED' | 'PARTLY' | 'NOT' | null
  receivedOn: string | null
  voided: boolean
  docNo: string
  to: string
  topic: string
  text: string
  corrected: readonly Readonly<{ on: string; reason: string }>[]
}>

export const ADOPTION: Readonly<Record<NonNullable<ProposalTold['adoption']>, Said>> = {
  ADOPTED: { zh: '采纳', en: 'Adopted' },
  PARTLY: { zh: '部分采纳', en: 'Adopted in part' },
  NOT: { zh: '没有采纳', en: 'Not adopted' },
}

/** The article wants the answer in writing and names no number of days: nobody shall take the letter’s day for the law’s. */
export const LETTERS_DAY: Said = {
  zh: '信访工作条例第四十条第四款：有关机关、单位应当书面反馈采纳情况。条例没有规定天数，期限由建议书自己写明。',
  en: 'Regulations Art. 40(4): whoever gets a proposal answers in writing whether it is adopted. They give no number of days; the letter names its own.',
}

const Answered = ({ proposal }: { proposal: ProposalTold }) => {
  const say = useSay()
  const { adoption, receivedOn, text, corrected } = proposal
  if (adoption === null) return null
  return (
    <>
      <span className="od-strong">{say(ADOPTION[adoption])}</span> <span className="od-num od-quiet">{receivedOn}</span>
      {text !== '' && <div className="od-prose">{text}</div>}
      {corrected.map(({ on, reason }) => (
        <div key={`${on}${reason}`} className="od-quiet">
          {say({ zh: `${on} 更正：${reason}`, en: `put right ${on}: ${reason}` })}
        </div>
      ))}
    </>
  )
}

/** Whether it was answered, and how; or by which day the letter asks for it. */
export const ProposalState = ({ proposal, today }: { proposal: ProposalTold; today: string }) => {
  const say = useSay()
  if (proposal.voided) return <span className="od-quiet">{say({ zh: '已作废', en: 'void' })}</span>
  if (proposal.adoption !== null) return <Answered proposal={proposal} />
  if (proposal.answerBy === null) return <>{say({ zh: '待反馈', en: 'no answer yet' })}</>
  return (
    <>
      {say({ zh: `请于 ${proposal.answerBy} 前反馈`, en: `answer asked by ${proposal.answerBy}` })}
      <div>
        <Left legalDue={proposal.answerBy} today={today} />
      </div>
    </>
  )
}

export const PaperLink = ({ proposal }: { proposal: ProposalTold }) => (
  <a href={`/api/office-papers/${proposal.id}/print`} target="_blank" rel="noreferrer" className="od-num">
    {proposal.docNo === '' ? 'PDF' : proposal.docNo}
  </a>
)

/** What was proposed about a hot matter, and what became of it. */
export const ProposalsOfMatter = ({ proposals, today }: { proposals: readonly ProposalTold[]; today: string }) => {
  const say = useSay()
  if (proposals.length === 0) return null
  return (
    <section>
      <h2>
        {say({ zh: '完善政策建议', en: 'Proposals on policy' })} <span className="od-quiet od-num">{proposals.length}</span>
      </h2>
      <ul className="od-pairs">
        {proposals.map((proposal) => (
          <li key={proposal.id}>
            <div>
              <PaperLink proposal={proposal} /> <span className="od-num od-quiet">{proposal.filedOn}</span>
              <div>{proposal.to}</div>
            </div>
            <div>
              <ProposalState proposal={proposal} today={today} />
            </div>
          </li>
        ))}
      </ul>
      <DeskLink to="/proposals">{say({ zh: '全部建议和反馈', en: 'All proposals and answers' })}</DeskLink>
    </section>
  )
}
