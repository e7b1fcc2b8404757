import { PETITION_OFFICE, PHASES, type Phase, REVIEWS, type ReviewLevel } from '@onedoor/case'
import {
  About,
  EmptyState,
  LastDay,
  Listed,
  type MatterColumn,
  MatterTable,
  NUMBER,
  PageHead,
  Panel,
  UnitSaid,
  useAddress,
  useListing,
  useMay,
  usePerson,
  useSay,
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

type CellProps = Readonly<{ item: Item; today: string }>

const Matter = ({ item: { id, subject, unit } }: CellProps) => {
  const say = useSay()
  return (
    <About to={`/matters/${id}`} words={subject}>
      <div className="od-quiet od-ellipsis">
        {say({ zh: '原单位：', en: 'Decided by: ' })}
        {unit !== null && <UnitSaid unit={unit} />}
      </div>
    </About>
  )
}

const Level = ({ item: { level, phase } }: CellProps) => {
  const say = useSay()
  return (
    <>
      {say(REVIEWS[level])}
      <div className="od-quiet">{say(PHASES[phase])}</div>
    </>
  )
}

const Officer = ({ item: { reviewer } }: CellProps) => {
  const say = useSay()
  return reviewer ?? <span className="od-quiet">{say({ zh: '待受理', en: 'to be accepted' })}</span>
}

const Sent = ({ item: { sentOn, inTime } }: CellProps) => {
  const say = useSay()
  return (
    <>
      {sentOn}
      <div className="od-quiet">{inTime ? say({ zh: '按时', en: 'in time' }) : say({ zh: '过了最后一天', en: 'after the last day' })}</div>
    </>
  )
}

const COLUMNS: readonly MatterColumn<Item>[] = [
  NUMBER,
  { said: { zh: '事项', en: 'Matter' }, plain: true, Cell: Matter },
  { said: { zh: '级别', en: 'Level' }, width: 9.3, plain: true, Cell: Level },
  { said: { zh: '承办人', en: 'Officer' }, width: 7.9, look: 'od-ellipsis', Cell: Officer },
  { said: { zh: '寄出或提交', en: 'Sent' }, width: 8.6, look: 'od-num', Cell: Sent },
  {
    ...{ said: { zh: '法定期限', en: 'Legal last day' }, width: 9.2, look: 'od-num' },
    Cell: ({ item: { due }, today }) => <LastDay day={due === null ? null : due.legal} today={today} />,
  },
]

/** 复查复核: reviews in hand, the first to run out on top. */
export const ReviewsPage = () => {
  const say = useSay()
  const may = useMay()
  const organ = usePerson().unit.id
  const [taking, setTaking] = useState(false)
  const [query, address] = useAddress()
  const level = query['level']
  const listing = useListing<Item, Page>(`/api/reviews${level === undefined ? '' : `?level=${level}`}`)
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
      <Listed listing={listing} none={<EmptyState>{say({ zh: '手中没有复查、复核。', en: 'No review in hand.' })}</EmptyState>}>
        {(items, { today }) => <MatterTable items={items} columns={COLUMNS} today={today} />}
      </Listed>
      {taking && (
        <Panel side close={() => setTaking(false)} title={say({ zh: '登记书面请求', en: 'Record a request on paper' })}>
          <OnPaperForm done={() => setTaking(false)} />
        </Panel>
      )}
    </>
  )
}
