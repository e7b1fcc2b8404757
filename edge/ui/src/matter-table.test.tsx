import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { About, LastDay, type MatterColumn, MatterTable, NUMBER, STAGE } from './matter-table.tsx'
import { type Person, SessionContext } from './session.tsx'

const CLERK: Person = {
  ...{ user: 'u1', name: '林', unit: { id: 'xfj', name: { zh: '信访局', en: 'Petition office' } }, roles: ['registrar'] },
  ...{ today: '2026-03-02', units: ['xfj'], mustChange: false, twoStep: true, notices: [] },
}

type Item = Readonly<{ id: string; no: string; subject: string; phase: 'REGISTERED'; due: string | null; answered?: boolean }>

const COLUMNS: readonly MatterColumn<Item>[] = [
  NUMBER,
  { said: { zh: '事项', en: 'Matter' }, plain: true, Cell: ({ item }) => <About to={`/matters/${item.id}`} words={item.subject} /> },
  STAGE,
  {
    said: { zh: '期限', en: 'Last day' },
    Cell: ({ item, today }) => (
      <LastDay day={item.due} today={today}>
        {item.answered && '已反馈'}
      </LastDay>
    ),
  },
]

const ITEM: Item = { id: 'm1', no: '访2026-000001', subject: '路灯不亮', phase: 'REGISTERED', due: null }

const shown = async (part: Partial<Item>, today?: string): Promise<string> => {
  const Page = () => <MatterTable items={[{ ...ITEM, ...part }]} columns={COLUMNS} {...(today !== undefined && { today })} />
  const router = createRouter({ routeTree: createRootRoute({ component: Page }), history: createMemoryHistory() })
  await router.load()
  return renderToStaticMarkup(
    <SessionContext value={CLERK}>
      <QueryClientProvider client={new QueryClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </SessionContext>,
  )
}

const cellsOf = (html: string): readonly string[] => [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell = '']) => cell)

it('shows a matter by its number, what it is about, its stage and its last day, and one link for the whole row', async () => {
  const html = await shown({ due: '2026-03-12' })
  expect([...html.matchAll(/<th>(.*?)<\/th>/g)].map(([, head]) => head)).toEqual(['编号', '事项', '环节', '期限'])
  expect(cellsOf(html).map((cell) => cell.replaceAll(/<[^>]*>/g, ''))).toEqual([
    '访2026-000001',
    '路灯不亮',
    '已登记',
    '2026-03-12还有 10 天',
  ])
  expect([...html.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, to]) => to)).toEqual(['/matters/m1'])
})

it('names a column beside its value where a row stands as lines, unless the value tells what it is', async () => {
  expect([...(await shown({})).matchAll(/data-said="(.*?)"/g)].map(([, said]) => said)).toEqual(['期限'])
})

it('says that a day is past in words and by its mark, counted from the day the list was made on', async () => {
  const late = (await shown({ due: '2026-03-02' }, '2026-03-04')).match(/<span class="od-overdue[^"]*">(.*?)<\/span>/)
  expect(late?.[1]).toBe('逾期 2 天')
  expect(await shown({ due: '2026-03-02' })).not.toContain('od-overdue')
})

it('claims no day where none runs, and counts none down that was answered', async () => {
  expect(cellsOf(await shown({})).at(-1)).toContain('—')
  expect(cellsOf(await shown({ due: '2026-03-01', answered: true })).at(-1)).toBe('2026-03-01<div>已反馈</div>')
})

it('keeps the row of a matter whose words are erased, and its link (个人信息保护法 第四十七条)', async () => {
  expect(cellsOf(await shown({ subject: '' }))[1]).toMatch(/<a [^>]*>（内容已依法删除）<\/a>/)
})
