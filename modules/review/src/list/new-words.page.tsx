import type { Phase } from '@onedoor/case'
import { About, EmptyState, Listed, type MatterColumn, MatterTable, NUMBER, PageHead, STAGE, useListing, useSay } from '@onedoor/ui'

type Item = Readonly<{ id: string; no: string; subject: string; phase: Phase; since: string }>
type Page = Readonly<{ today: string; items: readonly Item[]; next?: string }>

const COLUMNS: readonly MatterColumn<Item>[] = [
  NUMBER,
  { said: { zh: '事项', en: 'Matter' }, plain: true, Cell: ({ item }) => <About to={`/matters/${item.id}`} words={item.subject} /> },
  STAGE,
  { said: { zh: '提出日期', en: 'Said on' }, width: 9.2, look: 'od-num', Cell: ({ item }) => item.since },
]

/** 答复后的新情况: what petitioners said after an answer, the longest waiting on top. */
export const NewWordsPage = () => {
  const say = useSay()
  const listing = useListing<Item, Page>('/api/new-facts')
  return (
    <>
      <PageHead
        title={say({ zh: '答复后的新情况', en: 'Said after the answer' })}
        quiet={say({
          zh: '先审查有没有新的事实或者理由，再说受理不受理。',
          en: 'Examined for new facts or reasons before anything is declined.',
        })}
      />
      <Listed listing={listing} none={<EmptyState>{say({ zh: '没有待审查的。', en: 'Nothing waits to be examined.' })}</EmptyState>}>
        {(items) => <MatterTable items={items} columns={COLUMNS} />}
      </Listed>
    </>
  )
}
