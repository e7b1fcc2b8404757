import {
  clockTime,
  EmptyState,
  More,
  PageHead,
  ProblemNotice,
  type Said,
  useAddress,
  useListing,
  useSay,
  useSpeech,
  Waiting,
} from '@onedoor/ui'
import { Button, Input } from 'antd'

type Item = Readonly<{
  id: string
  at: string
  person: string
  name: string
  unit: string
  unitName?: Said
  matter: string
  what: string
  reason: string
}>

const WHAT: readonly (readonly [prefix: string, said: Said])[] = [
  ['persons', { zh: '信访人信息', en: 'persons' }],
  ['file/', { zh: '附件', en: 'a file' }],
  ['person-search/pinyin', { zh: '按姓名拼音查找', en: 'search by how a name sounds' }],
  ['person-search', { zh: '按人查找', en: 'search by person' }],
  ['erasure', { zh: '依法删除个人信息', en: 'erasure under the law' }],
  ['submission', { zh: '来件', en: 'a submission' }],
  ['document', { zh: '公文', en: 'a document' }],
]

const Row = ({ item, only }: { item: Item; only: (person: string) => void }) => {
  const say = useSay()
  const { language } = useSpeech()
  const what = WHAT.find(([prefix]) => item.what.startsWith(prefix))?.[1]
  return (
    <tr>
      <td className="od-num">{clockTime(new Date(item.at))}</td>
      <td>
        <Button type="link" size="small" className="od-inline" data-words onClick={() => only(item.person)}>
          {item.name}
        </Button>
        <div className="od-quiet od-ellipsis">{item.unitName?.[language] ?? item.unit}</div>
      </td>
      <td>{what === undefined ? item.what : say(what)}</td>
      <td>{item.reason}</td>
      <td className="od-ellipsis od-quiet">{item.matter}</td>
    </tr>
  )
}

/** 查阅日志: who looked at whose data, when, for which matter and why. Read only; nobody can change it. */
export const OpeningsPage = () => {
  const say = useSay()
  const [query, address] = useAddress()
  const filters = ['person', 'matter'].flatMap((name) => (query[name] === undefined ? [] : [`${name}=${encodeURIComponent(query[name])}`]))
  const { items, first, more, loading, problem } = useListing<Item>(
    `/api/openings${filters.length > 0 ? `?${filters.join('&')}` : ''}`,
    'before',
  )
  return (
    <>
      <PageHead
        title={say({ zh: '查阅日志', en: 'Log of openings' })}
        quiet={say({
          zh: '谁、何时、为哪一件、为什么查看过个人信息。只能看，不能改。',
          en: 'Who looked at personal data, when, for which matter and why. It can be read, not changed.',
        })}
        action={
          <>
            <Input.Search
              allowClear
              defaultValue={query['matter'] ?? ''}
              style={{ width: 320 }}
              placeholder={say({ zh: '事项标识（matter-…）', en: 'Matter id (matter-…)' })}
              onSearch={(matter) => address({ matter: matter.trim() })}
            />
            {query['person'] !== undefined && (
              <Button onClick={() => address({ person: undefined })}>{say({ zh: '所有人员', en: 'Everybody' })}</Button>
            )}
          </>
        }
      />
      <ProblemNotice problem={problem} />
      {first === undefined && problem === undefined && <Waiting />}
      {first !== undefined && items.length === 0 && <EmptyState>{say({ zh: '没有查阅记录。', en: 'Nothing was opened.' })}</EmptyState>}
      {items.length > 0 && (
        <table className="od-list">
          <colgroup>
            <col style={{ width: 150 }} />
            <col style={{ width: 220 }} />
            <col style={{ width: 120 }} />
            <col />
            <col style={{ width: 240 }} />
          </colgroup>
          <thead>
            <tr>
              <th>{say({ zh: '时间', en: 'When' })}</th>
              <th>{say({ zh: '谁', en: 'Who' })}</th>
              <th>{say({ zh: '看了什么', en: 'What' })}</th>
              <th>{say({ zh: '为什么', en: 'Why' })}</th>
              <th>{say({ zh: '事项', en: 'Matter' })}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row key={item.id} item={item} only={(person) => address({ person })} />
            ))}
          </tbody>
        </table>
      )}
      <More more={more} loading={loading} />
    </>
  )
}
