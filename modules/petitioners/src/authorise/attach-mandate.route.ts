import { MatterParams, NOT_FOUND, route, storeOne, visibleMatter } from '@onedoor/http'

/** Stores the signed paper of a mandate; it is on record only once the mandate names it. */
export const attachMandateRoute = route({
  method: 'POST',
  path: '/api/matters/:matter/mandate-files',
  may: 'parties.record',
  summary: { zh: '上传委托书', en: 'Store the signed paper of a mandate.' },
  params: MatterParams,
  uploads: true,
  handle: async (asked) => ((await visibleMatter(asked, asked.params.matter)) === undefined ? NOT_FOUND : storeOne(asked)),
})
