import {
  DeskLink,
  EmptyState,
  Left,
  More,
  PageHead,
  ProblemNotice,
  Subject,
  useListing,
  usePlaceName,
  useSay,
  useToday,
  Waiting,
} from '@onedoor/ui'
import { CHANNEL_SAID } from '../channels.part.tsx'

type Item = Readonly<{
  id: string
  no: string
  receivedOn: string
  channel: keyof typeof CHANNEL_SAID
  anonymous: boolean
  place: string
  subject: string
  due?: string
}>
type Page = Readonly<{ waiting: number; items: readonly Item[]; next?: string }>

const Row = ({ item }: { item: Item }) => {
  const say = useSay()
  const today = useToday()
  const placeName = usePlaceName()
  return (
    <tr>
      <td className="od-num">{item.no}</td>
      <td>
        <DeskLink to={`/inbox/${item.id}`} className="od-subject">
          <Subject words={item.subject} />
        </DeskLink>
        <div className="od-quiet od-ellipsis">{placeName(item.place)}</div>
      </td>
      <td>{say(CHANNEL_SAID[item.channel])}</td>
      <td className="od-num">{item.receivedOn}</td>
      <td className="od-num">
        {item.due}
        {item.due !== undefined && (
          <div>
            <Left legalDue={item.due} today={today} />
          </div>
        )}
      </td>
    </tr>
  )
}

/** 待登记: what came in and is no matter yet, the oldest on top. */
export const InboxPage = () => {
  const say = useSay()
  const { items, first, more, loading, problem } = useListing<Item, Page>('/api/inbox')
  const waiting = first?.waiting ?? 0
  return (
    <>
      <PageHead
        title={say({ zh: '待登记', en: 'To be registered' })}
        {...(first !== undefined && waiting > 0 && { quiet: say({ zh: `${waiting} 份来件等待登记`, en: `${waiting} waiting` }) })}
      />
      <ProblemNotice problem={problem} />
      {first === undefined && problem === undefined && <Waiting />}
      {first !== undefined && items.length === 0 && (
        <EmptyState>{say({ zh: '所有来件都已登记。', en: 'Everything that came in is registered.' })}</EmptyState>
      )}
      {items.length > 0 && (
        <table className="od-list">
          <colgroup>
            <col style={{ width: 132 }} />
            <col />
            <col style={{ width: 90 }} />
            <col style={{ width: 112 }} />
            <col style={{ width: 128 }} />
          </colgroup>
          <thead>
            <tr>
              <th>{say({ zh: '收件号', en: 'Number' })}</th>
              <th>{say({ zh: '什么事', en: 'About' })}</th>
              <th>{say({ zh: '形式', en: 'How' })}</th>
              <th>{say({ zh: '收到', en: 'Received' })}</th>
              <th>{say({ zh: '最迟转出', en: 'Send on by' })}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row key={item.id} item={item} />
            ))}
          </tbody>
        </table>
      )}
      <More more={more} loading={loading} />
    </>
  )
}
