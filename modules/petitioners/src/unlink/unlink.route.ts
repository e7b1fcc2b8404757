import { matterCommand } from '@onedoor/http'
import { Unlink } from './unlink.contract.ts'
import { unlink } from './unlink.decide.ts'

export const unlinkRoute = matterCommand({
  path: '/api/matters/:matter/unlink',
  may: 'linking.decide',
  summary: { zh: '撤销并件', en: 'Undo a link between two matters.' },
  input: Unlink,
  decider: unlink,
})
