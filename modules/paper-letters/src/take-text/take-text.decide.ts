import type { PaperTextTaken, SubmissionEvent } from '@onedoor/case'
import { type Decider, refuse } from '@onedoor/kernel'
import { evolve, initial, type Paper } from '../paper.state.ts'
import type { TakeText } from './take-text.contract.ts'

type Refused = 'submission-not-found' | 'file-not-found'

/** 抄录纸信: the words of a page count once a person has confirmed them, and only for pages of this very letter. The pages stay as they came. */
export const takeText: Decider<Paper, TakeText, SubmissionEvent, PaperTextTaken, Refused> = {
  initial,
  evolve,
  decide: ({ received, erased, pages, scans }, { pages: named, read, text }) => {
    if (!received || erased) return refuse('submission-not-found')
    if (named.some((digest) => ![...pages, ...scans].some((page) => page.digest === digest))) return refuse('file-not-found')
    return [{ type: 'PaperTextTaken', data: { pages: named, read }, sealed: { text } }]
  },
}
