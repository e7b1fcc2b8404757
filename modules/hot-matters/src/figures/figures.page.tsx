import {
  DeskLink,
  EmptyState,
  Loaded,
  PageHead,
  Subject,
  useAddress,
  useGo,
  useMay,
  usePlaceName,
  useRead,
  useSay,
  useUnitName,
} from '@onedoor/ui'
import { Button } from 'antd'
import { CountedSaid, Growth, PeriodChoice, periodQuery, useComparedSaid } from '../hot-matters.part.tsx'
import { type Compared, type Figure, nameOf } from '../hot-matters.state.ts'

type Query = Readonly<Record<string, string | undefined>>
type Page = Compared & Readonly<{ waiting: number; found: number; items: readonly Figure[] }>

const ABOUT = {
  zh: '按事项归类，不按人：同一个人写几封，只算一方。三件以上、不止一方的才列出。',
  en: 'Grouped by matter, never by person: whoever writes several times is one side. Listed from three matters and more than one side on.',
} as const

const Where = ({ figure }: { figure: Figure }) => {
  const placeName = usePlaceName()
  const unitName = useUnitName()
  return (
    <>
      {figure.places.slice(0, 3).map((place) => (
        <div key={place}>{placeName(place)}</div>
      ))}
      <div className="od-quiet">{figure.units.slice(0, 3).map(unitName).join('、')}</div>
    </>
  )
}

const Follow = ({ figure, query }: { figure: Figure; query: Query }) => {
  const say = useSay()
  const may = useMay()
  const go = useGo()
  const open = (act: string) => () => go(`/hot-matters/${figure.id}`, { ...query, act })
  return (
    <div className="od-row no-print">
      {may('look-back.order') && (
        <Button size="small" onClick={open('look-back')}>
          {say({ zh: '交单位回头看', en: 'Have it looked at again' })}
        </Button>
      )}
      {may('documents.office') && (
        <Button size="small" onClick={open('proposal')}>
          {say({ zh: '提完善政策建议', en: 'Propose a policy' })}
        </Button>
      )}
    </div>
  )
}

const Row = ({ figure, query }: { figure: Figure; query: Query }) => {
  return (
    <tr>
      <td>
        <DeskLink to={`/hot-matters/${figure.id}`} query={query} className="od-hot">
          {nameOf(figure)}
        </DeskLink>
        <ul className="od-letters">
          {figure.letters.map(({ id, subject }) => (
            <li key={id}>
              <DeskLink to={`/matters/${id}`}>
                <Subject words={subject} />
              </DeskLink>
            </li>
          ))}
        </ul>
        <Follow figure={figure} query={query} />
      </td>
      <td>
        <CountedSaid counted={figure.now} />
      </td>
      <td>
        <Growth figure={figure} />
      </td>
      <td>
        <Where figure={figure} />
      </td>
      <td className="od-num">{figure.firstSeen}</td>
    </tr>
  )
}

const Table = ({ items, query }: { items: readonly Figure[]; query: Query }) => {
  const say = useSay()
  return (
    <table className="od-list">
      <colgroup>
        <col />
        <col style={{ width: 120 }} />
        <col style={{ width: 104 }} />
        <col style={{ width: 170 }} />
        <col style={{ width: 112 }} />
      </colgroup>
      <thead>
        <tr>
          <th>{say({ zh: '问题和有代表性的来信', en: 'What it is, and letters that say it' })}</th>
          <th>{say({ zh: '本期', en: 'This period' })}</th>
          <th>{say({ zh: '与上期比', en: 'Against before' })}</th>
          <th>{say({ zh: '地点、单位', en: 'Places, units' })}</th>
          <th>{say({ zh: '最早一件', en: 'First seen' })}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((figure) => (
          <Row key={figure.id} figure={figure} query={query} />
        ))}
      </tbody>
    </table>
  )
}

const Empty = ({ before, period }: { before: string; period: string | undefined }) => {
  const say = useSay()
  return (
    <EmptyState
      action={
        <DeskLink to="/hot-matters" query={{ period, day: before }}>
          {say({ zh: '看上一期', en: 'See the period before' })}
        </DeskLink>
      }
    >
      {say({
        zh: '这段时间没有三件以上、来自不同信访人的同类事项。',
        en: 'In this period no three matters from different petitioners are about one thing.',
      })}
    </EmptyState>
  )
}

const Whole = ({ page, query }: { page: Page; query: Query }) => {
  const say = useSay()
  const comparedSaid = useComparedSaid()
  const more = page.found - page.items.length
  return (
    <>
      <p className="od-quiet">{comparedSaid(page)}</p>
      {page.waiting > 0 && (
        <p role="status">
          {say({
            zh: `还有 ${page.waiting} 件正在归类，下面的数字还不全。请过一分钟再看。`,
            en: `${page.waiting} matters are still being sorted; the figures below are not whole yet. Look again in a minute.`,
          })}
        </p>
      )}
      {page.items.length === 0 ? <Empty before={page.before.from} period={query['period']} /> : <Table items={page.items} query={query} />}
      {more > 0 && <p className="od-quiet">{say({ zh: `还有 ${more} 个较小的没有列出。`, en: `${more} smaller ones are not listed.` })}</p>}
    </>
  )
}

/** 热点问题: what many letters of a week, month or quarter are about. */
export const HotMattersPage = () => {
  const say = useSay()
  const [query] = useAddress()
  const reading = useRead<Page>(`/api/hot-matters?${periodQuery(query)}`)
  return (
    <>
      <PageHead
        title={say({ zh: '热点问题', en: 'Hot matters' })}
        quiet={say(ABOUT)}
        action={<Button onClick={() => window.print()}>{say({ zh: '打印', en: 'Print' })}</Button>}
      />
      <PeriodChoice />
      <Loaded reading={reading}>{(page) => <Whole page={page} query={{ period: query['period'], day: query['day'] }} />}</Loaded>
    </>
  )
}
