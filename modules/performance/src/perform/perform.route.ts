import { storedFiles } from '@onedoor/files'
import { matterCommand } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { Perform } from './perform.contract.ts'
import { perform } from './perform.decide.ts'

export const performRoute = matterCommand({
  path: '/api/matters/:matter/perform-instalment',
  may: 'performance.perform',
  summary: { zh: '登记承诺的事已经做到，附证明', en: 'Record that what was promised was done, with its proof.' },
  input: Perform,
  decider: perform,
  prepare: async (input, asked) => {
    const proof = await storedFiles(asked.services.files, input.proof)
    return isRefusal(proof) ? proof : { ...input, proof }
  },
})
