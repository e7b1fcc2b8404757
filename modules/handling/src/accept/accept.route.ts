import { matterCommand } from '@onedoor/http'
import { Accept } from './accept.contract.ts'
import { accept } from './accept.decide.ts'

export const acceptRoute = matterCommand({
  path: '/api/matters/:matter/accept',
  may: 'handling.accept',
  summary: { zh: '受理并告知信访人', en: 'Accept a matter and tell the petitioner.' },
  input: Accept,
  decider: accept,
  prepare: async (input, { services, session }) => {
    if (input.contact !== undefined && input.contact !== '') return input
    const unit = await services.directory.unit(session?.organ ?? '')
    return { ...input, contact: unit?.phone ?? '' }
  },
})
