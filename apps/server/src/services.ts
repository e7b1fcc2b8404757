import { join } from 'node:path'
import { access } from '@onedoor/access/access.module'
import { confidential } from '@onedoor/confidential/confidential.module'
import { openFileSigner, openRegisterLog, type RegisterLog } from '@onedoor/eventstore'
import { openFileReader } from '@onedoor/file-text'
import { handling } from '@onedoor/handling/handling.module'
import type { Press, Services } from '@onedoor/http'
import { engineFolder, openReader, openReadings } from '@onedoor/ocr'
import { organisation } from '@onedoor/organisation/organisation.module'
import type { County } from './county.ts'

export const registerLogOf = ({ db, code, secrets }: County, now: () => Date): RegisterLog =>
  openRegisterLog({ db, county: code, keys: secrets.keys, signingKeyPem: secrets.registerKey, now })

/** The printing press: compiler, fonts and Word are loaded with the first document, so that an idle system stays small. */
const pressOf = (fontFolder: string): Press => ({
  pdf: async (paper, seal) => {
    const [{ renderPdf }, { qrSvg }] = await Promise.all([import('@onedoor/pdf'), import('@onedoor/qr')])
    return renderPdf(paper, { fontFolder, seal, ...(paper.code !== undefined && { qr: qrSvg(paper.code.url) }) })
  },
  docx: async (paper) => (await import('@onedoor/docx')).renderDocx(paper),
  dossier: async (dossier) => (await import('@onedoor/pdf/dossier')).bindDossier(dossier, { fontFolder }),
})

/** What handlers may reach, made from an open county. */
export const servicesOf = (county: County, baseUrl: string, now: () => Date): Services => {
  const directory = organisation.directoryOf(county.db, county.code, now)
  const { db, code, secrets } = county
  return {
    ...ordinary(county, baseUrl, now),
    directory,
    confidential: confidential.channelOf({ county: code, keys: secrets.confidential, db, directory, now }),
  }
}

const ordinary = (county: County, baseUrl: string, now: () => Date): Omit<Services, 'directory' | 'confidential'> => ({
  county: county.code,
  db: county.db,
  store: county.store,
  keys: county.secrets.keys,
  files: county.files,
  fileReader: openFileReader(),
  readings: openReadings(openReader(engineFolder(county.folder))),
  limits: organisation.limitsOf(county.store, now),
  registerLog: registerLogOf(county, now),
  press: pressOf(join(county.folder, 'fonts')),
  fileSigner: openFileSigner(county.code, county.secrets.registerKey),
  now,
  baseUrl,
  replyModel: handling.replyModelOf({ county: county.code, db: county.db, keys: county.secrets.keys }),
  recordOpening: access.recordOpeningTo(county.db, county.code, now),
})
