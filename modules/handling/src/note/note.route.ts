import { storedFiles } from '@onedoor/files'
import { matterCommand } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { Note } from './note.contract.ts'
import { addNote } from './note.decide.ts'

export const noteRoute = matterCommand({
  path: '/api/matters/:matter/note',
  may: 'handling.note',
  summary: { zh: '记录办理进展', en: 'Add a note of what was done.' },
  input: Note,
  decider: addNote,
  prepare: async (input, asked) => {
    const attachments = await storedFiles(asked.services.files, input.attachments)
    return isRefusal(attachments) ? attachments : { ...input, attachments }
  },
})
