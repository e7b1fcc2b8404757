import { MatterParams, matterCommand } from '@onedoor/http'
import { mainMatter } from '../linking.route.ts'
import { ProposeLink } from './propose-link.contract.ts'
import { proposeLink } from './propose-link.decide.ts'

export const proposeLinkRoute = matterCommand({
  path: '/api/matters/:matter/propose-link',
  may: 'linking.decide',
  summary: { zh: '提出并件，待另一名工作人员核对', en: 'Propose that a matter is handled with another one.' },
  input: ProposeLink,
  decider: proposeLink,
  prepare: async ({ main, reasons }, asked) => ({
    main: await mainMatter(asked, main, MatterParams.parse(asked.params).matter),
    reasons,
  }),
})
