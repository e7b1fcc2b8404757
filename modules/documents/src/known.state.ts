import { SCOPES } from '@onedoor/case'
import { dateSaid, formById } from '@onedoor/paper'
import { last, type Of, type Story } from './story.state.ts'

const TOLD = '可以告知受托人本事项的办理情况和文书内容。'
const NOT_TOLD = '受托人只办理上述事项；办理情况只告知委托人本人。'

const agentSaid = ({ sealed }: Of<'MandateGiven'>): string =>
  [sealed?.agent.name ?? '', sealed?.agent.phone ?? ''].filter((text) => text !== '').join('，')

const scopeSaid = ({ data, sealed }: Of<'MandateGiven'>): string =>
  [data.scope.map((one) => SCOPES[one].zh).join('、'), sealed?.limits ?? ''].filter((text) => text !== '').join('。限制：')

/** What was agreed on the power of an agent, as a paper says it. */
export const mandateSaid = (event: Of<'MandateGiven'>) => ({
  ...{ agent: agentSaid(event), scope: scopeSaid(event), until: `至${dateSaid(event.data.until)}` },
  told: event.data.mayBeTold ? TOLD : NOT_TOLD,
})

const unique = (names: readonly string[]): string => [...new Set(names.filter((name) => name !== ''))].join('、')

const NO_WORDS = { mediator: '', parties: [], text: '' }

/** What was agreed, and from which day; empty where nothing was. */
const agreedFacts = (story: Story) => {
  const ended = last(story, 'MediationEnded')
  if (ended?.data.outcome !== 'AGREED') return { agreed: '', effectiveOn: '' }
  const { paper = '', effectiveOn } = ended.data
  const name = formById(paper)?.name.zh ?? '调解协议'
  return {
    agreed: ended.sealed?.text ?? '',
    effectiveOn: effectiveOn === undefined ? '' : `${name}，${dateSaid(effectiveOn)}生效`,
  }
}

/** What a paper on a mediation begins with; empty where none was held. */
export const mediationFacts = (story: Story, petitioner: string) => {
  const { mediator, parties, text } = last(story, 'MediationBegan')?.sealed ?? NO_WORDS
  return { parties: unique([petitioner, ...parties]), mediator, otherSideAgreed: text, ...agreedFacts(story) }
}
