import { BREACHES, type Breach } from '@onedoor/case'
import {
  DeskLink,
  EmptyState,
  Left,
  More,
  PageHead,
  ProblemNotice,
  type Said,
  Subject,
  useAddress,
  useListing,
  useSay,
  useUnitName,
  Waiting,
} from '@onedoor/ui'
import { Tabs } from 'antd'

type Item = Readonly<{
  id: string
  no: string
  subject: string
  unit: string | null
  breach: Breach | null
  lastDay: string | null
  reportBy: string | null
  answered: boolean
}>
type Page = Readonly<{ today: string; counts: Readonly<{ due: number; pressed: number }>; items: readonly Item[]; next?: string }>

const TABS: readonly Readonly<{ key: 'due' | 'pressed'; said: Said; none: Said }>[] = [
  {
    key: 'due',
    said: { zh: '应当督办', en: 'To be pressed for' },
    none: { zh: '没有应当督办而尚未督办的事项。', en: 'Nothing is left to press for.' },
  },
  { key: 'pressed', said: { zh: '督办中', en: 'Pressed' }, none: { zh: '没有正在督办的事项。', en: 'Nothing is pressed now.' } },
]

const Day = ({ item, today, tab }: { item: Item; today: string; tab: string }) => {
  const say = useSay()
  const day = tab === 'due' ? item.lastDay : item.reportBy
  if (day === null) return <span className="od-quiet">—</span>
  return (
    <>
      {day}
      <div>{item.answered ? say({ zh: '已反馈，待核对', en: 'reported, to be looked at' }) : <Left legalDue={day} today={today} />}</div>
    </>
  )
}

const Row = ({ item, today, tab }: { item: Item; today: string; tab: string }) => {
  const say = useSay()
  const unitName = useUnitName()
  const act = tab === 'due' ? 'open-supervision' : 'end-supervision'
  return (
    <tr>
      <td className="od-num">{item.no}</td>
      <td>
        <DeskLink to={`/matters/${item.id}`} query={{ act }} className="od-subject">
          <Subject words={item.subject} />
        </DeskLink>
        <div>{item.breach !== null && say(BREACHES[item.breach])}</div>
        <div className="od-quiet">{item.unit === null ? '' : unitName(item.unit)}</div>
      </td>
      <td className="od-num">
        <Day item={item} today={today} tab={tab} />
      </td>
    </tr>
  )
}

const List = ({ page, items, tab }: { page: Page; items: readonly Item[]; tab: string }) => {
  const say = useSay()
  return (
    <table className="od-list">
      <colgroup>
        <col style={{ width: 132 }} />
        <col />
        <col style={{ width: 128 }} />
      </colgroup>
      <thead>
        <tr>
          <th>{say({ zh: '编号', en: 'Number' })}</th>
          <th>{say({ zh: '事项、情形和单位', en: 'Matter, breach and unit' })}</th>
          <th>{tab === 'due' ? say({ zh: '期限', en: 'Last day' }) : say({ zh: '最迟反馈', en: 'To report by' })}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id} item={item} today={page.today} tab={tab} />
        ))}
      </tbody>
    </table>
  )
}

/** 督办: which office has missed which day, the longest first; and what is pressed already. */
export const BreachesPage = () => {
  const say = useSay()
  const [query, address] = useAddress()
  const tab = query['tab'] === 'pressed' ? 'pressed' : 'due'
  const { items, first, more, loading, problem } = useListing<Item, Page>(`/api/supervision?tab=${tab}`)
  const tabs = TABS.map(({ key, said }) => ({
    key,
    label: (
      <span>
        {say(said)} <span className="od-quiet od-num">{first?.counts[key] ?? ''}</span>
      </span>
    ),
  }))
  const none = TABS.find(({ key }) => key === tab)?.none
  return (
    <>
      <PageHead title={say({ zh: '督办', en: 'Pressing' })} />
      <Tabs activeKey={tab} items={tabs} onChange={(key) => address({ tab: key })} />
      <ProblemNotice problem={problem} />
      {first === undefined && problem === undefined && <Waiting />}
      {first !== undefined && items.length === 0 && none !== undefined && <EmptyState>{say(none)}</EmptyState>}
      {first !== undefined && items.length > 0 && <List page={first} items={items} tab={tab} />}
      <More more={more} loading={loading} />
    </>
  )
}
