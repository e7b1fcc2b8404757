import { PETITION_OFFICE, PHASES, type Phase, REVIEWS, type ReviewLevel } from '@onedoor/case'
import {
  DeskLink,
  EmptyState,
  Left,
  More,
  PageHead,
  Panel,
  ProblemNotice,
  Subject,
  useAddress,
  useListing,
  useMay,
  usePerson,
  useSay,
  useUnitName,
  Waiting,
} from '@onedoor/ui'
import { Button, Select } from 'antd'
import { useState } from 'react'
import { OnPaperForm } from '../on-paper.part.tsx'

type Item = Readonly<{
  id: string
  no: string
  subject: string
  phase: Phase
  level: ReviewLevel
  body: string
  unit: string | null
  reviewer: string | null
  sentOn: string
  inTime: boolean
  due: Readonly<{ legal: string; daysLeft: number }> | null
}>
type Page = Readonly<{ today: string; items: readonly Item[]; next?: string }>

const Row = ({ item, today }: { item: Item; today: string }) => {
  const say = useSay()
  const unitName = useUnitName()
  return (
    <tr>
      <td className="od-num">{item.no}</td>
      <td>
        <DeskLink to={`/matters/${item.id}`} className="od-subject">
          <Subject words={item.subject} />
        </DeskLink>
        <div className="od-quiet od-ellipsis">
          {say({ zh: '原单位：', en: 'Decided by: ' })}
          {item.unit === null ? '' : unitName(item.unit)}
        </div>
      </td>
      <td>
        {say(REVIEWS[item.level])}
        <div className="od-quiet">{say(PHASES[item.phase])}</div>
      </td>
      <td className="od-ellipsis">{item.reviewer ?? <span className="od-quiet">{say({ zh: '待受理', en: 'to be accepted' })}</span>}</td>
      <td className="od-num">
        {item.sentOn}
        <div className="od-quiet">
          {item.inTime ? say({ zh: '按时', en: 'in time' }) : say({ zh: '过了最后一天', en: 'after the last day' })}
        </div>
      </td>
      <td className="od-num">
        {item.due === null ? <span className="od-quiet">—</span> : item.due.legal}
        {item.due !== null && (
          <div>
            <Left legalDue={item.due.legal} today={today} />
          </div>
        )}
      </td>
    </tr>
  )
}

const List = ({ items, today }: { items: readonly Item[]; today: string }) => {
  const say = useSay()
  return (
    <table className="od-list">
      <colgroup>
        <col style={{ width: 132 }} />
        <col />
        <col style={{ width: 130 }} />
        <col style={{ width: 110 }} />
        <col style={{ width: 120 }} />
        <col style={{ width: 128 }} />
      </colgroup>
      <thead>
        <tr>
          <th>{say({ zh: '编号', en: 'Number' })}</th>
          <th>{say({ zh: '事项', en: 'Matter' })}</th>
          <th>{say({ zh: '级别', en: 'Level' })}</th>
          <th>{say({ zh: '承办人', en: 'Officer' })}</th>
          <th>{say({ zh: '寄出或提交', en: 'Sent' })}</th>
          <th>{say({ zh: '法定期限', en: 'Legal last day' })}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id} item={item} today={today} />
        ))}
      </tbody>
    </table>
  )
}

/** 复查复核: reviews in hand, the first to run out on top. */
export const ReviewsPage = () => {
  const say = useSay()
  const may = useMay()
  const organ = usePerson().unit.id
  const [taking, setTaking] = useState(false)
  const [query, address] = useAddress()
  const level = query['level']
  const listing = useListing<Item, Page>(`/api/reviews${level === undefined ? '' : `?level=${level}`}`)
  const { items, first, more, loading, problem } = listing
  return (
    <>
      <PageHead
        title={say({ zh: '复查复核', en: 'Reviews' })}
        action={
          <>
            {organ !== PETITION_OFFICE && may('review.register') && (
              <Button onClick={() => setTaking(true)}>{say({ zh: '登记书面请求', en: 'Record a request on paper' })}</Button>
            )}
            <Select
              aria-label={say({ zh: '级别', en: 'Level' })}
              placeholder={say({ zh: '复查和复核', en: 'Both levels' })}
              allowClear
              style={{ width: 150 }}
              value={level ?? null}
              options={[
                { value: '1', label: say(REVIEWS[1]) },
                { value: '2', label: say(REVIEWS[2]) },
              ]}
              onChange={(chosen: string | null | undefined) => address({ level: chosen ?? undefined })}
            />
          </>
        }
      />
      <ProblemNotice problem={problem} />
      {first === undefined && problem === undefined && <Waiting />}
      {first !== undefined && items.length === 0 && (
        <EmptyState>{say({ zh: '手中没有复查、复核。', en: 'No review in hand.' })}</EmptyState>
      )}
      {first !== undefined && items.length > 0 && <List items={items} today={first.today} />}
      <More more={more} loading={loading} />
      {taking && (
        <Panel side close={() => setTaking(false)} title={say({ zh: '登记书面请求', en: 'Record a request on paper' })}>
          <OnPaperForm done={() => setTaking(false)} />
        </Panel>
      )}
    </>
  )
}
