import type { CaseEvent } from '@onedoor/case'
import { dateSaid, formById } from '@onedoor/paper'
import { last, type Making, type Of, type Story } from '../story.state.ts'
import { formOfEvent } from './filed.state.ts'

const WAYS = ['仲裁：纠纷依法可以仲裁的，向仲裁机构申请。', '行政：请求有权机关依法处理、裁决。', '司法：向人民法院提起诉讼。']

const WHY = { AGREED: '', FAILED: '经调解，各方没有达成一致意见。', REFUSED: '有当事人不愿继续调解。' } as const

/** Whoever held the mediation issues its paper, also when the petitioner ended it. */
const heldBy = (story: Story, { organ, version }: Of<CaseEvent['type']>): string =>
  organ === '' ? (last(story, 'MediationBegan', version)?.organ ?? '') : organ

export const mediationEnded: Making<'MediationEnded'> = (story, matter, event) => {
  const from = { story, matter, event, unit: heldBy(story, event) }
  const { outcome, paper } = event.data
  if (outcome === 'AGREED') return formOfEvent(paper ?? '', event.sealed?.agreement ?? {}, from)
  const { parties = [], mediator = '' } = last(story, 'MediationBegan', event.version)?.sealed ?? {}
  const why = [WHY[outcome], event.sealed?.text ?? ''].filter((text) => text !== '').join('\n')
  return formOfEvent('D24', { parties: parties.join('、'), why, routes: WAYS.join('\n'), mediator }, from)
}

const unique = (names: readonly string[]): string => [...new Set(names.filter((name) => name !== ''))].join('、')

/** What a paper on a mediation begins with; empty where none was held. */
export const mediationFacts = (story: Story, petitioner: string) => {
  const began = last(story, 'MediationBegan')?.sealed
  const ended = last(story, 'MediationEnded')
  const form = formById(ended?.data.paper ?? '')
  const { effectiveOn } = ended?.data ?? {}
  return {
    ...{ parties: unique([petitioner, ...(began?.parties ?? [])]), mediator: began?.mediator ?? '', otherSideAgreed: began?.text ?? '' },
    agreed: ended?.data.outcome === 'AGREED' ? (ended.sealed?.text ?? '') : '',
    effectiveOn: effectiveOn === undefined ? '' : `${form?.name.zh ?? '调解协议'}，${dateSaid(effectiveOn)}生效`,
  }
}
