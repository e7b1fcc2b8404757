import { MatterParams, matterCommand } from '@onedoor/http'
import { mainMatter } from '../linking.route.ts'
import { Link } from './link.contract.ts'
import { link } from './link.decide.ts'

export const linkRoute = matterCommand({
  path: '/api/matters/:matter/link',
  may: 'linking.decide',
  summary: { zh: '第二名工作人员核对后并件', en: 'A second officer agrees that a matter is handled with another one.' },
  input: Link,
  decider: link,
  prepare: async ({ reasons }, asked, { life: { linkProposed } }) => ({
    main: await mainMatter(asked, linkProposed?.main ?? '', MatterParams.parse(asked.params).matter),
    reasons,
  }),
})
