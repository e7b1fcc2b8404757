import { PHASES, type Phase } from '@onedoor/case'
import { DeskLink, EmptyState, More, PageHead, ProblemNotice, Subject, useListing, useSay, Waiting } from '@onedoor/ui'

type Item = Readonly<{ id: string; no: string; subject: string; phase: Phase; since: string }>
type Page = Readonly<{ today: string; items: readonly Item[]; next?: string }>

/** 答复后的新情况: what petitioners said after an answer, the longest waiting on top. */
export const NewWordsPage = () => {
  const say = useSay()
  const { items, first, more, loading, problem } = useListing<Item, Page>('/api/new-facts')
  return (
    <>
      <PageHead
        title={say({ zh: '答复后的新情况', en: 'Said after the answer' })}
        quiet={say({
          zh: '先审查有没有新的事实或者理由，再说受理不受理。',
          en: 'Examined for new facts or reasons before anything is declined.',
        })}
      />
      <ProblemNotice problem={problem} />
      {first === undefined && problem === undefined && <Waiting />}
      {first !== undefined && items.length === 0 && (
        <EmptyState>{say({ zh: '没有待审查的。', en: 'Nothing waits to be examined.' })}</EmptyState>
      )}
      {items.length > 0 && (
        <table className="od-list">
          <colgroup>
            <col style={{ width: 132 }} />
            <col />
            <col style={{ width: 180 }} />
            <col style={{ width: 128 }} />
          </colgroup>
          <thead>
            <tr>
              <th>{say({ zh: '编号', en: 'Number' })}</th>
              <th>{say({ zh: '事项', en: 'Matter' })}</th>
              <th>{say({ zh: '环节', en: 'Stage' })}</th>
              <th>{say({ zh: '提出日期', en: 'Said on' })}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, no, subject, phase, since }) => (
              <tr key={id}>
                <td className="od-num">{no}</td>
                <td>
                  <DeskLink to={`/matters/${id}`} className="od-subject">
                    <Subject words={subject} />
                  </DeskLink>
                </td>
                <td>{say(PHASES[phase])}</td>
                <td className="od-num">{since}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <More more={more} loading={loading} />
    </>
  )
}
