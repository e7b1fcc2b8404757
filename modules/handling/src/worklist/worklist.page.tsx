import { PHASES, type Phase } from '@onedoor/case'
import { seesWholeCounty } from '@onedoor/duty'
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
  usePerson,
  usePlaceName,
  useSay,
  useUnitName,
  Waiting,
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

const Row = ({ item, today, wide }: { item: Item; today: string; wide: boolean }) => {
  const say = useSay()
  const unitName = useUnitName()
  const placeName = usePlaceName()
  return (
    <tr>
      <td className="od-num">{item.no}</td>
      <td>
        <DeskLink to={`/matters/${item.id}`} className="od-subject">
          <Subject words={item.subject} />
        </DeskLink>
        <div className="od-quiet od-ellipsis">{placeName(item.place)}</div>
        {item.due?.clock === 'COSIGN' && <div className="od-quiet">{say({ zh: '会签分歧，待协调', en: 'Co-signing to be settled' })}</div>}
        {item.due?.clock === 'ASSISTANCE' && (
          <div className="od-quiet od-ellipsis">
            {say({ zh: `协办，${unitName(item.holder)}主办`, en: `Our part; ${unitName(item.holder)} leads` })}
          </div>
        )}
      </td>
      <td>{say(PHASES[item.phase])}</td>
      {wide && <td className="od-ellipsis">{unitName(item.holder)}</td>}
      <td className="od-num">{item.receivedOn}</td>
      <td className="od-num">
        {item.due === null ? <span className="od-quiet">—</span> : item.due.legal}
        {item.due !== null && (
          <div>
            <Remaining legalDue={item.due.legal} today={today} />
          </div>
        )}
        {item.due?.internal !== undefined && (
          <div className="od-quiet">{say({ zh: `内部期限 ${item.due.internal}`, en: `internal ${item.due.internal}` })}</div>
        )}
      </td>
    </tr>
  )
}

const List = ({ items, today, wide }: { items: readonly Item[]; today: string; wide: boolean }) => {
  const say = useSay()
  return (
    <table className="od-list">
      <colgroup>
        <col style={{ width: 132 }} />
        <col />
        <col style={{ width: 160 }} />
        {wide && <col style={{ width: 190 }} />}
        <col style={{ width: 112 }} />
        <col style={{ width: 172 }} />
      </colgroup>
      <thead>
        <tr>
          <th>{say({ zh: '编号', en: 'Number' })}</th>
          <th>{say({ zh: '事项', en: 'Matter' })}</th>
          <th>{say({ zh: '环节', en: 'Stage' })}</th>
          {wide && <th>{say({ zh: '在办单位', en: 'Held by' })}</th>}
          <th>{say({ zh: '收到', en: 'Received' })}</th>
          <th>{say({ zh: '法定期限', en: 'Legal last day' })}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <Row key={item.id} item={item} today={today} wide={wide} />
        ))}
      </tbody>
    </table>
  )
}

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
  const { items, first, more, loading, problem } = useListing<Item, Page>(`/api/worklist?${parts.join('&')}`)
  const tabs = TABS.map(({ key, said }) => ({
    key,
    label: (
      <span>
        {say(said)} <span className="od-quiet od-num">{first?.counts[key] ?? ''}</span>
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
      <ProblemNotice problem={problem} />
      {first === undefined && problem === undefined && <Waiting />}
      {first !== undefined && items.length === 0 && (
        <EmptyState>{say(NOTHING[tab] ?? { zh: '没有事项。', en: 'Nothing here.' })}</EmptyState>
      )}
      {first !== undefined && items.length > 0 && <List items={items} today={first.today} wide={unit === 'all'} />}
      <More more={more} loading={loading} />
    </>
  )
}
