import { BREACHES, type Breach } from '@onedoor/case'
import {
  About,
  EmptyState,
  LastDay,
  Listed,
  type MatterColumn,
  MatterTable,
  NUMBER,
  PageHead,
  type Said,
  UnitSaid,
  useAddress,
  useListing,
  useSay,
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

const Reported = () => {
  const say = useSay()
  return say({ zh: '已反馈，待核对', en: 'reported, to be looked at' })
}

/** What was missed and who missed it; the row opens what is done about it. */
const Missed = ({ item: { id, subject, breach, unit }, act }: { item: Item; act: string }) => {
  const say = useSay()
  return (
    <About to={`/matters/${id}`} query={{ act }} words={subject}>
      <div>{breach !== null && say(BREACHES[breach])}</div>
      <div className="od-quiet">{unit !== null && <UnitSaid unit={unit} />}</div>
    </About>
  )
}

const columnsOf = (act: string, day: MatterColumn<Item>): readonly MatterColumn<Item>[] => [
  NUMBER,
  {
    ...{ said: { zh: '事项、情形和单位', en: 'Matter, breach and unit' }, plain: true },
    Cell: ({ item }) => <Missed item={item} act={act} />,
  },
  day,
]

const dayOf = (said: Said, day: (item: Item) => string | null): MatterColumn<Item> => ({
  ...{ said, width: 9.2, look: 'od-num' },
  Cell: ({ item, today }) => (
    <LastDay day={day(item)} today={today}>
      {item.answered ? <Reported /> : undefined}
    </LastDay>
  ),
})

const COLUMNS = {
  due: columnsOf(
    'open-supervision',
    dayOf({ zh: '期限', en: 'Last day' }, ({ lastDay }) => lastDay),
  ),
  pressed: columnsOf(
    'end-supervision',
    dayOf({ zh: '最迟反馈', en: 'To report by' }, ({ reportBy }) => reportBy),
  ),
} as const

/** 督办: which office has missed which day, the longest first; and what is pressed already. */
export const BreachesPage = () => {
  const say = useSay()
  const [query, address] = useAddress()
  const tab = query['tab'] === 'pressed' ? 'pressed' : 'due'
  const listing = useListing<Item, Page>(`/api/supervision?tab=${tab}`)
  const tabs = TABS.map(({ key, said }) => ({
    key,
    label: (
      <span>
        {say(said)} <span className="od-quiet od-num">{listing.first?.counts[key] ?? ''}</span>
      </span>
    ),
  }))
  const none = TABS.find(({ key }) => key === tab)?.none
  return (
    <>
      <PageHead title={say({ zh: '督办', en: 'Pressing' })} />
      <Tabs activeKey={tab} items={tabs} onChange={(key) => address({ tab: key })} />
      <Listed listing={listing} none={none !== undefined && <EmptyState>{say(none)}</EmptyState>}>
        {(items, { today }) => <MatterTable items={items} columns={COLUMNS[tab]} today={today} />}
      </Listed>
    </>
  )
}
