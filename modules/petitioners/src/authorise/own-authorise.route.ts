import { z } from 'zod'
import { byCode } from '../by-code.route.ts'
import { AgentInput, Authorise } from './authorise.contract.ts'
import { authorise } from './authorise.decide.ts'
import { authoriseForm } from './authorise.view.ts'

const { scope, until, limits } = Authorise.shape

/** A browser sends nothing for an empty box and one text for one tick. */
const Fields = z.object({
  name: AgentInput.shape.name,
  phone: AgentInput.shape.phone,
  scope: z.preprocess((value) => [value ?? []].flat(), scope),
  until,
  limits: limits.default(''),
  mayBeTold: z.literal('1').optional().catch(undefined),
})

export const ownAuthoriseRoute = byCode({
  path: '/own/mandate',
  summary: { zh: '信访人委托代理人', en: 'The petitioner authorises an agent.' },
  fields: Fields,
  uploads: true,
  decider: authorise,
  form: authoriseForm,
  command: ({ name, phone, mayBeTold, ...rest }, { who, files }) => ({
    ...rest,
    principal: who,
    agent: { name, phone },
    mayBeTold: mayBeTold !== undefined,
    attachments: files,
  }),
  done: {
    title: { zh: '委托已登记', en: 'The mandate is registered' },
    follows: {
      zh: '期限一到自动结束；您随时可以提前收回。',
      en: 'It ends by itself on its last day, and you can take it back before.',
    },
  },
})
