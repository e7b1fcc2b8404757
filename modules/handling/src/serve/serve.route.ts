import { storedFiles } from '@onedoor/files'
import { matterCommand } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { Serve } from './serve.contract.ts'
import { serve } from './serve.decide.ts'

export const serveRoute = matterCommand({
  path: '/api/matters/:matter/serve',
  may: 'handling.serve',
  summary: { zh: '登记送达', en: 'Record that the opinion was served, with proof.' },
  input: Serve,
  decider: serve,
  prepare: async (input, asked) => {
    const proof = await storedFiles(asked.services.files, input.proof)
    return isRefusal(proof) ? proof : { ...input, proof }
  },
})
