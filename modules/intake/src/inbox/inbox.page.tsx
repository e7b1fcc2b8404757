import {
  About,
  EmptyState,
  LastDay,
  Listed,
  type MatterColumn,
  MatterTable,
  NUMBER,
  PageHead,
  PlaceLine,
  RECEIVED,
  useListing,
  useSay,
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

const Channel = ({ item }: { item: Item }) => {
  const say = useSay()
  return say(CHANNEL_SAID[item.channel])
}

const COLUMNS: readonly MatterColumn<Item>[] = [
  { ...NUMBER, said: { zh: '收件号', en: 'Number' } },
  {
    ...{ said: { zh: '什么事', en: 'About' }, plain: true },
    Cell: ({ item }) => (
      <About to={`/inbox/${item.id}`} words={item.subject}>
        <PlaceLine place={item.place} />
      </About>
    ),
  },
  { said: { zh: '形式', en: 'How' }, width: 6.5, plain: true, Cell: Channel },
  RECEIVED,
  {
    ...{ said: { zh: '最迟转出', en: 'Send on by' }, width: 9.2, look: 'od-num' },
    Cell: ({ item, today }) => <LastDay day={item.due ?? null} today={today} />,
  },
]

/** 待登记: what came in and is no matter yet, the oldest on top. */
export const InboxPage = () => {
  const say = useSay()
  const listing = useListing<Item, Page>('/api/inbox')
  const waiting = listing.first?.waiting ?? 0
  return (
    <>
      <PageHead
        title={say({ zh: '待登记', en: 'To be registered' })}
        {...(waiting > 0 && { quiet: say({ zh: `${waiting} 份来件等待登记`, en: `${waiting} waiting` }) })}
      />
      <Listed
        listing={listing}
        none={<EmptyState>{say({ zh: '所有来件都已登记。', en: 'Everything that came in is registered.' })}</EmptyState>}
      >
        {(items) => <MatterTable items={items} columns={COLUMNS} />}
      </Listed>
    </>
  )
}
