import { storedFiles } from '@onedoor/files'
import { matterCommand, withStops } from '@onedoor/http'
import { isRefusal } from '@onedoor/kernel'
import { checkedNews } from '../reply-check.route.ts'
import { Note } from './note.contract.ts'
import { addNote } from './note.decide.ts'

export const noteRoute = matterCommand({
  path: '/api/matters/:matter/note',
  may: 'handling.note',
  summary: { zh: '记录办理进展', en: 'Add a note of what was done.' },
  input: Note,
  decider: addNote,
  prepare: async (input, asked, seen) => {
    const attachments = await storedFiles(asked.services.files, input.attachments)
    if (isRefusal(attachments)) return attachments
    const note = { ...input, attachments }
    return note.visibleToPetitioner ? withStops(note, await checkedNews(asked, seen, note.text)) : note
  },
})
