import { DeskLink, EmptyState, Listed, PageHead, Panel, useAddress, useListing, usePerson, useSay } from '@onedoor/ui'
import { Button } from 'antd'
import { Choice } from '../choice.part.tsx'
import type { ProposalCounts } from '../proposal.state.ts'
import { ProposalAnswerForm } from '../proposal-answer.part.tsx'
import { LETTERS_DAY, PaperLink, ProposalState, type ProposalTold } from '../proposal-told.part.tsx'
import { ONLY_PROPOSALS } from './proposals.contract.ts'

type Page = ProposalCounts & Readonly<{ today: string; items: readonly ProposalTold[]; next?: string }>

const ONLY_SAID = {
  open: { zh: '待反馈', en: 'No answer yet' },
  overdue: { zh: '逾期未反馈', en: 'Overdue' },
  answered: { zh: '已反馈', en: 'Answered' },
} as const

/** What the yearly report wants to know (第四十一条第三项). */
const ThisYear = ({ page }: { page: Page }) => {
  const say = useSay()
  const { made, adopted, partly, refused } = page.year
  const left = made - adopted - partly - refused
  return (
    <p>
      {say({
        zh: `今年提出 ${made} 份：采纳 ${adopted}，部分采纳 ${partly}，没有采纳 ${refused}，待反馈 ${left}。`,
        en: `This year ${made} made: ${adopted} adopted, ${partly} in part, ${refused} not, ${left} without an answer.`,
      })}
    </p>
  )
}

type RowProps = Readonly<{ proposal: ProposalTold; today: string; open: () => void }>

const Row = ({ proposal, today, open }: RowProps) => {
  const say = useSay()
  const { unit } = usePerson()
  return (
    <li>
      <div>
        <div className="od-strong">{proposal.topic}</div>
        <PaperLink proposal={proposal} /> <span className="od-quiet od-num">{proposal.filedOn}</span>
        <div className="od-quiet">{say({ zh: `主送 ${proposal.to}`, en: `to ${proposal.to}` })}</div>
        {proposal.matter !== null && (
          <DeskLink to={`/hot-matters/${proposal.matter}`} query={{ period: 'quarter', day: proposal.filedOn }}>
            {say({ zh: '看热点问题', en: 'See the hot matter' })}
          </DeskLink>
        )}
      </div>
      <div>
        <ProposalState proposal={proposal} today={today} />
        {!proposal.voided && proposal.organ === unit.id && (
          <div>
            <Button size="small" className="no-print" onClick={open}>
              {proposal.adoption === null ? say({ zh: '登记反馈', en: 'Record the answer' }) : say({ zh: '更正', en: 'Put it right' })}
            </Button>
          </div>
        )}
      </div>
    </li>
  )
}

const List = ({ page, items, open }: { page: Page; items: readonly ProposalTold[]; open: (id: string) => void }) => (
  <ul className="od-pairs">
    {items.map((proposal) => (
      <Row key={proposal.id} proposal={proposal} today={page.today} open={() => open(proposal.id)} />
    ))}
  </ul>
)

const Empty = ({ chosen }: { chosen: boolean }) => {
  const say = useSay()
  return (
    <EmptyState action={<DeskLink to="/hot-matters">{say({ zh: '看热点问题', en: 'See hot matters' })}</DeskLink>}>
      {chosen
        ? say({ zh: '没有这样的建议。', en: 'There is no such proposal.' })
        : say({ zh: '还没有完善政策建议。可以从“热点问题”里提出。', en: 'No proposal yet. Make one from “Hot matters”.' })}
    </EmptyState>
  )
}

/** 完善政策建议: what the office proposed, and what became of it. */
export const ProposalsPage = () => {
  const say = useSay()
  const [query, address] = useAddress()
  const only = ONLY_PROPOSALS.find((one) => one === query['only'])
  const path = `/api/policy-proposals?${only === undefined ? '' : `only=${only}`}`
  const listing = useListing<ProposalTold, Page>(path, 'before')
  const { items, first } = listing
  const asked = items.find(({ id, voided }) => id === query['answer'] && !voided)
  const close = () => address({ answer: '' })
  return (
    <div className="od-stack">
      <PageHead title={say({ zh: '政策建议', en: 'Policy proposals' })} quiet={say(LETTERS_DAY)} />
      {first !== undefined && <ThisYear page={first} />}
      <Choice said={ONLY_SAID} counts={first} />
      <Listed listing={listing} none={<Empty chosen={only !== undefined} />}>
        {(items, page) => <List page={page} items={items} open={(answer) => address({ answer })} />}
      </Listed>
      {asked !== undefined && (
        <Panel
          side
          close={close}
          title={
            asked.adoption === null ? say({ zh: '登记反馈', en: 'Record the answer' }) : say({ zh: '更正反馈', en: 'Put the answer right' })
          }
        >
          <ProposalAnswerForm key={`${asked.id}${asked.adoption}`} proposal={asked} done={close} />
        </Panel>
      )}
    </div>
  )
}
