import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { type LetterBlock, LetterBlocks, LetterBlocksContext, type LetterInHand } from './letter-block.tsx'
import { type Person, SessionContext } from './session.tsx'

const CLERK: Person = {
  ...{ user: 'u1', name: '林', unit: { id: 'xfj', name: { zh: '信访局', en: 'Petition office' } }, roles: ['registrar'] },
  ...{ today: '2026-03-02', units: ['xfj'], mustChange: false, twoStep: true, notices: [] },
}

const LETTER: LetterInHand = {
  ...{ submission: 's1', stage: 'STORED', receivedOn: '2026-03-02', text: '路灯不亮', place: '', files: [], matters: [] },
}

const block = (id: string, part: Partial<LetterBlock>): LetterBlock => ({
  ...{ id, title: { zh: id, en: id }, may: 'intake.register', place: 10, shows: () => true, load: async () => () => null },
  ...part,
})

const shown = (blocks: readonly LetterBlock[]): string =>
  renderToStaticMarkup(
    <SessionContext value={CLERK}>
      <LetterBlocksContext value={blocks}>
        <LetterBlocks letter={LETTER} />
      </LetterBlocksContext>
    </SessionContext>,
  )

it('shows beside a letter what this post may use, in its order, and nothing that has nothing to say', () => {
  const text = shown([
    block('second', { place: 20 }),
    block('first', {}),
    block('of-others', { may: 'handling.accept' }),
    block('silent', { shows: ({ stage }) => stage === 'TYPED' }),
  ])
  expect([...text.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title)).toEqual(['first', 'second'])
})
