import type { Asked } from '@onedoor/http'
import { type Refusal, refuse } from '@onedoor/kernel'
import type { MatterInput } from './intake.contract.ts'

/** A topic that is not in the county's list, or was given up before today, is no topic. */
export const topicFault = async (
  { services }: Pick<Asked, 'services'>,
  matters: readonly MatterInput[],
): Promise<Refusal<'unknown-topic'> | undefined> => {
  const chosen = matters.flatMap(({ topic = '' }) => (topic === '' ? [] : [topic]))
  if (chosen.length === 0) return undefined
  const open = new Set((await services.directory.topics()).filter(({ until }) => until === undefined).map(({ code }) => code))
  return chosen.every((topic) => open.has(topic)) ? undefined : refuse('unknown-topic')
}
