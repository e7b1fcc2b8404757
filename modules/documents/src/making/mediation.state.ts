import type { CaseEvent } from '@onedoor/case'
import { last, type Making, type Of, type Story } from '../story.state.ts'
import { formOfEvent } from './filed.state.ts'

const WAYS = ['仲裁：纠纷依法可以仲裁的，向仲裁机构申请。', '行政：请求有权机关依法处理、裁决。', '司法：向人民法院提起诉讼。']

const WHY = { AGREED: '', FAILED: '经调解，各方没有达成一致意见。', REFUSED: '有当事人不愿继续调解。' } as const

/** Whoever held the mediation issues its paper, also when the petitioner ended it. */
const heldBy = (story: Story, { organ, version }: Of<CaseEvent['type']>): string =>
  organ === '' ? (last(story, 'MediationBegan', version)?.organ ?? '') : organ

/** D24: why it ended, and the ways that remain (人民调解法 第二十六条). */
const endedSaid = (story: Story, { data, sealed, version }: Of<'MediationEnded'>) => {
  const { parties, mediator } = last(story, 'MediationBegan', version)?.sealed ?? { parties: [], mediator: '' }
  const why = [WHY[data.outcome], sealed?.text ?? ''].filter((text) => text !== '').join('\n')
  return { parties: parties.join('、'), why, routes: WAYS.join('\n'), mediator }
}

export const mediationEnded: Making<'MediationEnded'> = (story, matter, event) => {
  const from = { story, matter, event, unit: heldBy(story, event) }
  const { outcome, paper = '' } = event.data
  if (outcome !== 'AGREED') return formOfEvent('D24', endedSaid(story, event), from)
  return formOfEvent(paper, event.sealed?.agreement ?? {}, from)
}
