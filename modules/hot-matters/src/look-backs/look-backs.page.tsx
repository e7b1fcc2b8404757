import { DeskLink, EmptyState, Left, Listed, PageHead, useAddress, useListing, useSay, useUnitName } from '@onedoor/ui'
import { Choice } from '../choice.part.tsx'
import { ONLY, type Only } from './look-backs.contract.ts'

type Item = Readonly<{
  id: string
  unit: string
  orderedOn: string
  dueOn: string
  closedOn: string | null
  returnedOn: string | null
  notedOn: string | null
  matters: number
  answered: number
  notDone: number
}>
type Counts = Readonly<Record<Only, number>>
type Page = Counts & Readonly<{ today: string; items: readonly Item[]; next?: string }>

/** With whom it is, and since when or until when. */
const Standing = ({ item, today }: { item: Item; today: string }) => {
  const say = useSay()
  const { closedOn, returnedOn, notedOn, dueOn } = item
  if (notedOn !== null) return <>{say({ zh: `${notedOn} 阅知了结`, en: `noted ${notedOn}, at an end` })}</>
  if (closedOn !== null) return <>{say({ zh: `${closedOn} 报结，待阅知`, en: `sent back ${closedOn}, to be noted` })}</>
  return (
    <>
      <Left legalDue={dueOn} today={today} />
      {returnedOn !== null && <div className="od-quiet">{say({ zh: `${returnedOn} 退回再看`, en: `returned ${returnedOn}` })}</div>}
    </>
  )
}

const Row = ({ item, today }: { item: Item; today: string }) => {
  const say = useSay()
  const unitName = useUnitName()
  return (
    <li>
      <div>
        <DeskLink to={`/look-backs/${item.id}`} className="od-subject">
          {unitName(item.unit)}
        </DeskLink>
        <div className="od-quiet">
          {say({ zh: `${item.orderedOn} 交办，最迟 ${item.dueOn} 反馈`, en: `handed out ${item.orderedOn}, to report by ${item.dueOn}` })}
        </div>
      </div>
      <div>
        <Standing item={item} today={today} />
        <div className="od-quiet">
          {say({ zh: `${item.matters} 件，已看 ${item.answered} 件`, en: `${item.answered} of ${item.matters} looked at` })}
          {item.notDone > 0 && say({ zh: `，${item.notDone} 件没有完全落实`, en: `, ${item.notDone} not fully done` })}
        </div>
      </div>
    </li>
  )
}

const List = ({ items, today }: { items: readonly Item[]; today: string }) => (
  <ul className="od-pairs">
    {items.map((item) => (
      <Row key={item.id} item={item} today={today} />
    ))}
  </ul>
)

const ONLY_SAID = {
  open: { zh: '单位在看', en: 'With the unit' },
  overdue: { zh: '逾期未报', en: 'Overdue' },
  closed: { zh: '待阅知', en: 'To be noted' },
} as const

const Empty = ({ chosen }: { chosen: boolean }) => {
  const say = useSay()
  return (
    <EmptyState>
      {chosen
        ? say({ zh: '没有这样的清单。', en: 'There is no such list.' })
        : say({
            zh: '还没有“回头看”清单。信访局可以从“热点问题”里交办。',
            en: 'There is no list yet. The petition office hands one out from “Hot matters”.',
          })}
    </EmptyState>
  )
}

/** 回头看: lists handed to units, the newest first. */
export const LookBacksPage = () => {
  const say = useSay()
  const [query] = useAddress()
  const only = ONLY.find((one) => one === query['only'])
  const listing = useListing<Item, Page>(`/api/look-backs?${only === undefined ? '' : `only=${only}`}`, 'before')
  return (
    <div className="od-stack">
      <PageHead
        title={say({ zh: '回头看', en: 'Second looks' })}
        quiet={say({
          zh: '由没有经办的人再看一遍：答复的措施落实了没有，问题解决了没有。',
          en: 'Somebody who did not handle it looks again: is it really done, is the trouble over.',
        })}
      />
      <Choice said={ONLY_SAID} counts={listing.first} />
      <Listed listing={listing} none={<Empty chosen={only !== undefined} />}>
        {(items, { today }) => <List items={items} today={today} />}
      </Listed>
    </div>
  )
}
