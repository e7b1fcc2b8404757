import { dayOf } from '@onedoor/case'
import { type DeskModule, type MenuCount, probing, useRead } from '@onedoor/ui'
import { accept } from './accept/accept.decide.ts'
import { decline } from './decline/decline.decide.ts'
import { draft } from './draft/draft.decide.ts'
import { extend } from './extend/extend.decide.ts'
import { addNote } from './note/note.decide.ts'
import { PROCEDURE_ACTS, toldIn } from './procedure.pages.ts'
import { returnDraft } from './return-draft/return-draft.decide.ts'
import { serve } from './serve/serve.decide.ts'
import { signOff } from './sign-off/sign-off.decide.ts'

const useOverdue = (): MenuCount | undefined => {
  const overdue = useRead<{ counts: { overdue: number } }>('/api/worklist?tab=all', { fresh: 60_000 }).value?.counts.overdue
  return overdue === undefined ? undefined : { number: overdue, late: true }
}

/** 办理 at the desk: the list of what is in hand, and the acts from acceptance to service. */
export const handlingPages: DeskModule = {
  name: 'handling',
  pages: [
    {
      path: '/',
      may: 'worklist.read',
      title: { zh: '待办', en: 'My work' },
      menu: { place: 10, key: '1', count: useOverdue },
      load: async () => (await import('./worklist/worklist.page.tsx')).WorklistPage,
    },
  ],
  acts: [
    {
      id: 'accept',
      title: { zh: '受理', en: 'Accept' },
      may: 'handling.accept',
      place: 30,
      probe: probing(accept, (state) => ({ told: toldIn(state), contact: '' })),
      load: async () => (await import('./accept/accept.page.tsx')).AcceptForm,
    },
    {
      id: 'decline',
      title: { zh: '不予受理', en: 'Decline' },
      may: 'handling.accept',
      place: 60,
      probe: probing(decline, (state) => ({
        ground: 'OTHER_PROCEDURE' as const,
        reasons: '',
        competentBody: 'probe',
        told: toldIn(state),
      })),
      load: async () => (await import('./decline/decline.page.tsx')).DeclineForm,
    },
    {
      id: 'sign-off',
      title: { zh: '签发处理意见', en: 'Sign the opinion' },
      may: 'handling.sign-off',
      place: 35,
      probe: probing(signOff, (_, __, { posts }) => ({ posts })),
      load: async () => (await import('./sign-off/sign-off.page.tsx')).SignOffForm,
    },
    {
      id: 'return-draft',
      title: { zh: '退回修改', en: 'Send the draft back' },
      may: 'handling.sign-off',
      place: 65,
      probe: probing(returnDraft, () => ({ remarks: '' })),
      load: async () => (await import('./return-draft/return-draft.page.tsx')).ReturnDraftForm,
    },
    {
      id: 'serve',
      title: { zh: '登记送达', en: 'Record service' },
      may: 'handling.serve',
      place: 38,
      probe: probing(serve, ({ issuedOn }, stamp) => ({
        ...{ method: 'DIRECT' as const, receiver: 'probe', remarks: '', consentToElectronic: false, proof: [] },
        servedOn: issuedOn ?? dayOf(stamp.at),
      })),
      load: async () => (await import('./serve/serve.page.tsx')).ServeForm,
    },
    {
      id: 'draft',
      title: { zh: '拟处理意见', en: 'Draft the opinion' },
      may: 'handling.draft',
      place: 40,
      probe: probing(draft, ({ life }) => ({
        ...{ facts: '', basis: '' },
        findings: (life?.claims ?? []).map((claim) => ({ claim, outcome: 'EXPLAINED' as const, text: '' })),
      })),
      load: async () => (await import('./draft/draft.page.tsx')).DraftForm,
    },
    {
      id: 'extend',
      title: { zh: '批准延期', en: 'Approve more time' },
      may: 'handling.extend',
      place: 70,
      probe: probing(extend, (state) => ({ days: 1, reason: '', told: toldIn(state) })),
      load: async () => (await import('./extend/extend.page.tsx')).ExtendForm,
    },
    {
      id: 'note',
      title: { zh: '办理记录', en: 'Add a note' },
      may: 'handling.note',
      place: 45,
      probe: probing(addNote, () => ({ text: '', visibleToPetitioner: false, attachments: [] })),
      load: async () => (await import('./note/note.page.tsx')).NoteForm,
    },
    ...PROCEDURE_ACTS,
  ],
}
