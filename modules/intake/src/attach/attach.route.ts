import { route, storeOne } from '@onedoor/http'

export const attachRoute = route({
  method: 'POST',
  path: '/api/files',
  may: 'intake.take-in',
  summary: { zh: '上传一个附件，返回其摘要', en: 'Store one file; answers with its digest and true kind.' },
  uploads: true,
  handle: storeOne,
})
