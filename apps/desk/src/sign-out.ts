import { call, clearDrafts } from '@onedoor/ui'

/** Ends the session and everything of it in this tab: drafts, and by loading anew also what was read. */
export const signOut = async (): Promise<void> => {
  await call('DELETE', '/api/session')
  clearDrafts()
  location.assign('/desk/')
}
