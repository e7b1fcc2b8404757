import { MatterParams, NOT_FOUND, route, storeOne, visibleMatter } from '@onedoor/http'

/** Stores a file for a note or a proof of service; it is on record only once a command names it. */
export const attachRoute = route({
  method: 'POST',
  path: '/api/matters/:matter/files',
  may: 'matter.attach',
  summary: { zh: '为办理记录、送达证明或者来信上传一个附件', en: 'Store one file for a note, a proof of service or a letter.' },
  params: MatterParams,
  uploads: true,
  handle: async (asked) => ((await visibleMatter(asked, asked.params.matter)) === undefined ? NOT_FOUND : storeOne(asked)),
})
