import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshDatabase } from '@onedoor/database/testing'
import { type County, openCounty } from './county.ts'
import { type DemoLogin, ensureDemo } from './demo/demo.ts'

export type DemoCounty = Readonly<{ county: County; logins: readonly DemoLogin[]; ownerUrl: string; close: () => Promise<void> }>

/** The whole demo county on the run’s own PostgreSQL, thrown away at the end. */
export const demoCounty = async (now: Date): Promise<DemoCounty> => {
  const folder = mkdtempSync(join(tmpdir(), 'onedoor-county-'))
  chmodSync(folder, 0o755)
  const { ownerUrl, drop } = await freshDatabase()
  const county = await openCounty({ code: '331023', folder, ownerUrl })
  await ensureDemo({ county, ownerUrl, close: () => Promise.resolve() }, { onProgress: () => undefined, now })
  const logins = JSON.parse(readFileSync(join(folder, 'demo-logins.json'), 'utf8')) as readonly DemoLogin[]
  const close = async () => {
    await county.close()
    await drop()
    rmSync(folder, { recursive: true })
  }
  return { county, logins, ownerUrl, close }
}
