import { storedFiles } from '@onedoor/files'
import { matterCommand } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { Begin } from './begin.contract.ts'
import { beginMediation } from './begin.decide.ts'

export const beginRoute = matterCommand({
  path: '/api/matters/:matter/begin-mediation',
  may: 'mediation.hold',
  summary: { zh: '经双方同意开始调解', en: 'Begin a mediation to which both sides agreed.' },
  input: Begin,
  decider: beginMediation,
  prepare: async (input, asked) => {
    const proof = await storedFiles(asked.services.files, input.proof)
    return isRefusal(proof) ? proof : { ...input, proof }
  },
})
