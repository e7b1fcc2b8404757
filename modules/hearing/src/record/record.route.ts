import { storedFiles } from '@onedoor/files'
import { matterCommand } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { RecordHearing } from './record.contract.ts'
import { recordHearing } from './record.decide.ts'

export const recordRoute = matterCommand({
  path: '/api/matters/:matter/record-hearing',
  may: 'hearing.record',
  summary: { zh: '登记已举行的听证，附笔录', en: 'Record that a hearing was held, with its record.' },
  input: RecordHearing,
  decider: recordHearing,
  prepare: async (input, asked) => {
    const record = await storedFiles(asked.services.files, input.record)
    return isRefusal(record) ? record : { ...input, record }
  },
})
