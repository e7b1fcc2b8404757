import { PHASES, type Phase } from '@onedoor/case'
import { seesWholeCounty } from '@onedoor/duty'
import {
  About,
  EmptyState,
  LastDay,
  Left,
  Listed,
  type MatterColumn,
  MatterTable,
  NUMBER,
  PageHead,
  PlaceLine,
  RECEIVED,
  type Said,
  STAGE,
  UnitSaid,
  useAddress,
  useListing,
  usePerson,
  useSay,
  useUnitName,
} from '@onedoor/ui'
import { Select, Tabs } from 'antd'
import { dueMark } from './due-mark.state.ts'

type Item = Readonly<{
  id: string
  no: string
  subject: string
  receivedOn: string
  place: string
  phase: Phase
  holder: string
  due: Readonly<{ clock: string; nominal: string; legal: string; daysLeft: number; internal?: string }> | null
}>
type Page = Readonly<{
  today: string
  counts: Readonly<{ overdue: number; soon: number; all: number }>
  items: readonly Item[]
  next?: string
}>

const TABS: readonly Readonly<{ key: 'all' | 'soon' | 'overdue'; said: Said }>[] = [
  { key: 'all', said: { zh: '全部', en: 'All' } },
  { key: 'soon', said: { zh: '五日内到期', en: 'Due in five days' } },
  { key: 'overdue', said: { zh: '已逾期', en: 'Overdue' } },
]

const NOTHING: Readonly<Record<string, Said>> = {
  all: { zh: '手中没有事项。', en: 'Nothing in hand.' },
  soon: { zh: '五日内没有到期的事项。', en: 'Nothing is due in the next five days.' },
  overdue: { zh: '没有逾期的事项。', en: 'Nothing is overdue.' },
}

const Remaining = ({ legalDue, today }: { legalDue: string; today: string }) => {
  const say = useSay()
  const mark = dueMark(legalDue, today)
  if (mark === undefined) return <Left legalDue={legalDue} today={today} />
  return <span className={mark.near ? 'od-strong od-num' : 'od-num'}>{say(mark)}</span>
}

const Matter = ({ item: { id, subject, place, due, holder } }: { item: Item }) => {
  const say = useSay()
  const unitName = useUnitName()
  return (
    <About to={`/matters/${id}`} words={subject}>
      <PlaceLine place={place} />
      {due?.clock === 'COSIGN' && <div className="od-quiet">{say({ zh: '会签分歧，待协调', en: 'Co-signing to be settled' })}</div>}
      {due?.clock === 'ASSISTANCE' && (
        <div className="od-quiet od-ellipsis">
          {say({ zh: `协办，${unitName(holder)}主办`, en: `Our part; ${unitName(holder)} leads` })}
        </div>
      )}
    </About>
  )
}

const Internal = ({ day }: { day: string }) => {
  const say = useSay()
  return <div className="od-quiet">{say({ zh: `内部期限 ${day}`, en: `internal ${day}` })}</div>
}

const DUE: MatterColumn<Item> = {
  ...{ said: { zh: '法定期限', en: 'Legal last day' }, width: 12.5, look: 'od-num' },
  Cell: ({ item: { due }, today }) => (
    <>
      <LastDay day={due?.legal ?? null} today={today}>
        {due !== null && <Remaining legalDue={due.legal} today={today} />}
      </LastDay>
      {due?.internal !== undefined && <Internal day={due.internal} />}
    </>
  ),
}

const HELD_BY: MatterColumn<Item> = {
  ...{ said: { zh: '在办单位', en: 'Held by' }, width: 13.5, look: 'od-ellipsis' },
  Cell: ({ item }) => <UnitSaid unit={item.holder} />,
}

const OWN: readonly MatterColumn<Item>[] = [NUMBER, { said: { zh: '事项', en: 'Matter' }, plain: true, Cell: Matter }, STAGE, RECEIVED, DUE]
const OF_ALL: readonly MatterColumn<Item>[] = [...OWN.slice(0, 3), HELD_BY, ...OWN.slice(3)]

/** 待办: what I must do, the first to run out on top. */
export const WorklistPage = () => {
  const say = useSay()
  const { roles } = usePerson()
  const [query, address] = useAddress()
  const countyWide = seesWholeCounty(roles)
  const tab = query['tab'] ?? 'all'
  const unit = countyWide ? (query['unit'] ?? '') : ''
  const parts = [
    `tab=${tab}`,
    ...(unit === '' ? [] : [`unit=${unit}`]),
    ...(query['phase'] === undefined ? [] : [`phase=${query['phase']}`]),
  ]
  const listing = useListing<Item, Page>(`/api/worklist?${parts.join('&')}`)
  const tabs = TABS.map(({ key, said }) => ({
    key,
    label: (
      <span>
        {say(said)} <span className="od-quiet od-num">{listing.first?.counts[key] ?? ''}</span>
      </span>
    ),
  }))
  const phases = Object.entries(PHASES).map(([value, said]) => ({ value, label: say(said) }))
  return (
    <>
      <PageHead
        title={say({ zh: '待办', en: 'My work' })}
        action={
          <>
            <Select
              aria-label={say({ zh: '环节', en: 'Stage' })}
              placeholder={say({ zh: '所有环节', en: 'Every stage' })}
              allowClear
              style={{ width: 170 }}
              value={query['phase'] ?? null}
              options={phases}
              onChange={(phase: string | null | undefined) => address({ phase: phase ?? undefined })}
            />
            {countyWide && (
              <Select
                aria-label={say({ zh: '范围', en: 'Scope' })}
                value={unit === '' ? 'office' : unit}
                style={{ width: 180 }}
                onChange={(scope: string) => address({ unit: scope === 'office' ? undefined : scope })}
                options={[
                  { value: 'office', label: say({ zh: '信访部门手中', en: 'With the petition office' }) },
                  { value: 'all', label: say({ zh: '全县在办', en: 'The whole county' }) },
                ]}
              />
            )}
          </>
        }
      />
      <Tabs activeKey={tab} items={tabs} onChange={(key) => address({ tab: key })} />
      <Listed listing={listing} none={<EmptyState>{say(NOTHING[tab] ?? { zh: '没有事项。', en: 'Nothing here.' })}</EmptyState>}>
        {(items, { today }) => <MatterTable items={items} columns={unit === 'all' ? OF_ALL : OWN} today={today} />}
      </Listed>
    </>
  )
}
