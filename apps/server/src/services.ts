import { access } from '@onedoor/access/access.module'
import { openRegisterLog, type RegisterLog } from '@onedoor/eventstore'
import type { Services } from '@onedoor/http'
import { organisation } from '@onedoor/organisation/organisation.module'
import type { County } from './county.ts'

export const registerLogOf = ({ db, code, secrets }: County, now: () => Date): RegisterLog =>
  openRegisterLog({ db, county: code, keys: secrets.keys, signingKeyPem: secrets.registerKey, now })

/** What handlers may reach, made from an open county. */
export const servicesOf = (county: County, baseUrl: string, now: () => Date): Services => ({
  county: county.code,
  db: county.db,
  store: county.store,
  keys: county.secrets.keys,
  files: county.files,
  directory: organisation.directoryOf(county.db, county.code, now),
  registerLog: registerLogOf(county, now),
  now,
  baseUrl,
  recordOpening: access.recordOpeningTo(county.db, county.code, now),
})
