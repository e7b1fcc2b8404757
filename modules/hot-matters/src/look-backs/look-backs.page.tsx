import { DeskLink, EmptyState, Left, More, PageHead, ProblemNotice, useListing, useSay, useUnitName, Waiting } from '@onedoor/ui'

type Item = Readonly<{ id: string; unit: string; orderedOn: string; dueOn: string; matters: number; answered: number; notDone: number }>
type Page = Readonly<{ today: string; open: number; items: readonly Item[]; next?: string }>

const Row = ({ item, today }: { item: Item; today: string }) => {
  const say = useSay()
  const unitName = useUnitName()
  const left = item.matters - item.answered
  return (
    <tr>
      <td>
        <DeskLink to={`/look-backs/${item.id}`} className="od-subject">
          {unitName(item.unit)}
        </DeskLink>
        <div className="od-quiet">{say({ zh: `${item.orderedOn} 交办`, en: `handed out ${item.orderedOn}` })}</div>
      </td>
      <td>
        {say({ zh: `${item.matters} 件，已看 ${item.answered} 件`, en: `${item.answered} of ${item.matters} looked at` })}
        {item.notDone > 0 && <div>{say({ zh: `${item.notDone} 件没有完全落实`, en: `${item.notDone} not fully done` })}</div>}
      </td>
      <td className="od-num">
        {item.dueOn}
        <div>{left === 0 ? say({ zh: '全部看过', en: 'all looked at' }) : <Left legalDue={item.dueOn} today={today} />}</div>
      </td>
    </tr>
  )
}

/** 回头看: lists handed to units, the newest first. */
export const LookBacksPage = () => {
  const say = useSay()
  const { items, first, more, loading, problem } = useListing<Item, Page>('/api/look-backs', 'before')
  return (
    <>
      <PageHead
        title={say({ zh: '回头看', en: 'Second looks' })}
        quiet={say({
          zh: '由没有经办的人再看一遍：答复的措施落实了没有，问题解决了没有。',
          en: 'Somebody who did not handle it looks again: is it really done, is the trouble over.',
        })}
      />
      <ProblemNotice problem={problem} />
      {first === undefined && problem === undefined && <Waiting />}
      {first !== undefined && items.length === 0 && (
        <EmptyState>
          {say({
            zh: '还没有“回头看”清单。信访局可以从“热点问题”里交办。',
            en: 'There is no list yet. The petition office hands one out from “Hot matters”.',
          })}
        </EmptyState>
      )}
      {first !== undefined && items.length > 0 && (
        <table className="od-list">
          <colgroup>
            <col />
            <col style={{ width: 200 }} />
            <col style={{ width: 128 }} />
          </colgroup>
          <thead>
            <tr>
              <th>{say({ zh: '单位', en: 'Unit' })}</th>
              <th>{say({ zh: '进度', en: 'Progress' })}</th>
              <th>{say({ zh: '最迟反馈', en: 'To report by' })}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <Row key={item.id} item={item} today={first.today} />
            ))}
          </tbody>
        </table>
      )}
      <More more={more} loading={loading} />
    </>
  )
}
