import { REVIEW_GROUNDS, REVIEW_OUTCOMES, REVIEWS, type ReviewOutcome } from '@onedoor/case'
import { docNo } from '@onedoor/paper'
import { type CaseInHand, Loaded, type Said, sizeSaid, useOrganisation, useSay, useUnitName } from '@onedoor/ui'
import { Comparison } from '../comparison.part.tsx'
import { DEPENDENCE, type ReviewFile, useReviewFile } from '../review-file.part.tsx'
import type { Link } from './chain.state.ts'

const LEVELS: readonly Said[] = [{ zh: '处理意见', en: 'opinion of the unit' }, REVIEWS[1], REVIEWS[2]]

const isOutcome = (outcome: string | undefined): outcome is ReviewOutcome =>
  outcome !== undefined && Object.hasOwn(REVIEW_OUTCOMES, outcome)

const DecidedLink = ({ link }: { link: Extract<Link, { kind: 'decided' }> }) => {
  const say = useSay()
  const unitName = useUnitName()
  const { units } = useOrganisation()
  const word = units.find(({ id }) => id === link.organ)?.word ?? ''
  const [, , kind = ''] = link.entry?.register.split('/') ?? []
  return (
    <>
      <td>{say(LEVELS[link.level] ?? REVIEWS[1])}</td>
      <td>
        {unitName(link.organ)} {link.entry !== undefined && docNo(word, kind, link.entry.year, link.number ?? 0)}
        {isOutcome(link.outcome) && <strong> {say(REVIEW_OUTCOMES[link.outcome])}</strong>}
      </td>
      <td className="od-num">{link.on}</td>
    </>
  )
}

const ServedLink = ({ link }: { link: Extract<Link, { kind: 'served' }> }) => {
  const say = useSay()
  return (
    <>
      <td>{say({ zh: '送达', en: 'Served' })}</td>
      <td>
        {link.proofs === 0
          ? say({ zh: '以签收、见证记载为证', en: 'shown by the record of receipt' })
          : say({ zh: `送达凭证 ${link.proofs} 份`, en: `${link.proofs} proofs of service` })}
      </td>
      <td className="od-num">{link.on}</td>
    </>
  )
}

const AskedLink = ({ link }: { link: Extract<Link, { kind: 'asked' }> }) => {
  const say = useSay()
  const unitName = useUnitName()
  return (
    <>
      <td>{say({ zh: `请求${REVIEWS[link.level].zh}`, en: `Asked for a ${REVIEWS[link.level].en}` })}</td>
      <td>
        {unitName(link.body)}
        <div className="od-quiet">
          {link.lastDay !== undefined && say({ zh: `最后一天 ${link.lastDay}，`, en: `last day ${link.lastDay}, ` })}
          {link.inTime ? say({ zh: '按时', en: 'in time' }) : say({ zh: '寄出或者交到时已过期限', en: 'sent or handed in after it ended' })}
          {link.counter !== undefined &&
            say({
              zh: `，${link.counter.at} 交到窗口（${link.counter.closes} 下班）`,
              en: `, handed over the counter at ${link.counter.at} (it closes at ${link.counter.closes})`,
            })}
          {link.receivedOn !== link.sentOn && say({ zh: `，${link.receivedOn} 收到`, en: `, received ${link.receivedOn}` })}
        </div>
      </td>
      <td className="od-num">{link.sentOn}</td>
    </>
  )
}

const Chain = ({ chain }: Pick<ReviewFile, 'chain'>) => (
  <table className="od-charges">
    <tbody>
      {chain.map((link, i) => (
        <tr key={String(i)}>
          {link.kind === 'decided' && <DecidedLink link={link} />}
          {link.kind === 'served' && <ServedLink link={link} />}
          {link.kind === 'asked' && <AskedLink link={link} />}
        </tr>
      ))}
    </tbody>
  </table>
)

/** What the petitioner asks for, in their own words; the draft that lies there, with its grounds. */
const Words = ({ file }: { file: CaseInHand }) => {
  const say = useSay()
  const asked = file.events.findLast((event) => event.type === 'ReviewRequested')
  const draft = file.life.review?.drafted === true ? file.events.findLast((event) => event.type === 'ReviewDrafted') : undefined
  return (
    <>
      {asked?.sealed !== undefined && (
        <>
          <h3>{say({ zh: '请求和理由', en: 'What is asked, and why' })}</h3>
          <p className="od-prose od-prose-long">{[asked.sealed.request, asked.sealed.reasons].filter(Boolean).join('\n')}</p>
        </>
      )}
      {draft !== undefined && (
        <>
          <h3>{say({ zh: '意见稿', en: 'The draft' })}</h3>
          <p>
            <strong>{say(REVIEW_OUTCOMES[draft.data.outcome])}</strong>{' '}
            {draft.data.grounds.map((ground) => say(REVIEW_GROUNDS[ground])).join(say({ zh: '；', en: '; ' }))}
          </p>
          <p className="od-prose od-prose-long">{draft.sealed?.opinion}</p>
        </>
      )}
    </>
  )
}

const EvidenceList = ({ matter, evidence }: { matter: string; evidence: ReviewFile['evidence'] }) => {
  const say = useSay()
  const unitName = useUnitName()
  if (evidence.length === 0) return <p className="od-quiet">{say({ zh: '案卷中没有附件。', en: 'There are no files on record.' })}</p>
  return (
    <table className="od-charges">
      <tbody>
        {evidence.map(({ digest, name, bytes, day, organ, who, by }, i) => (
          <tr key={String(i)}>
            <td>
              <a href={`/api/matters/${matter}/files/${digest}`} target="_blank" rel="noreferrer">
                {name === '' ? digest.slice(0, 12) : name}
              </a>{' '}
              <span className="od-quiet">{sizeSaid(bytes)}</span>
            </td>
            <td>{by === 'petitioner' ? say({ zh: '信访人', en: 'Petitioner' }) : `${unitName(organ)} ${who}`}</td>
            <td className="od-num">{day}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Bench = ({ candidates }: { candidates: NonNullable<ReviewFile['candidates']> }) => {
  const say = useSay()
  return (
    <>
      <h3>{say({ zh: '谁可以独立审查', en: 'Who is independent' })}</h3>
      <ul>
        {candidates.map(({ person, name, role, dependence }) => (
          <li key={`${person}-${role}`}>
            {name}
            {role === 'review-head' && <span className="od-quiet"> {say({ zh: '负责人', en: 'head' })}</span>}
            {say({ zh: '：', en: ': ' })}
            {dependence === undefined ? say({ zh: '可以', en: 'independent' }) : say(DEPENDENCE[dependence])}
          </li>
        ))}
      </ul>
    </>
  )
}

/** 复查复核 of a matter: the chain with its proofs, what is asked, the evidence, and who may look at it. */
export const ReviewPart = ({ file }: { file: CaseInHand }) => {
  const say = useSay()
  return (
    <Loaded reading={useReviewFile(file.matter)}>
      {({ chain, evidence, candidates }) => (
        <div className="od-stack">
          <Chain chain={chain} />
          <Words file={file} />
          <Comparison events={file.events} />
          <h3>{say({ zh: '证据清单', en: 'Evidence' })}</h3>
          <EvidenceList matter={file.matter} evidence={evidence} />
          {candidates !== undefined && <Bench candidates={candidates} />}
        </div>
      )}
    </Loaded>
  )
}
