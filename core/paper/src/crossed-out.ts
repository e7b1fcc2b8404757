import type { Paper } from './paper.ts'

/** In the place of a number that comes with the signature. */
export const NOT_NUMBERED = '〔文号待编〕'

/** 作废: it says so on its face, with the day where that is told, and the reason. */
export const crossedOut = (paper: Paper, reason: string, day = ''): Paper => ({
  ...paper,
  title: `${paper.title}（作废）`,
  blocks: [{ kind: 'paragraph', text: `本文书已${day === '' ? '' : `于${day}`}作废，文号不再使用。${reason}` }, ...paper.blocks],
})
