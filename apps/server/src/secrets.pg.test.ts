import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TakenLetter } from '@onedoor/barrier'
import { confidential } from '@onedoor/confidential/confidential.module'
import { freshDatabase } from '@onedoor/database/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type County, openCounty } from './county.ts'
import { receiveLetter } from './letters/receive-letter.ts'
import { servicesOf } from './services.ts'

let folder = ''
let database: Awaited<ReturnType<typeof freshDatabase>>

const open = (): Promise<County> => openCounty({ code: '331023', folder, ownerUrl: database.ownerUrl })
const secret = (name: string): string => join(folder, 'secrets', name)

const LETTER = {
  key: 'mail#1',
  receivedAt: new Date('2026-09-01T01:00:00Z'),
  channel: 'LETTER',
  subject: '路灯',
  narrative: '不亮',
} as const

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onedoor-secrets-'))
  database = await freshDatabase()
  const county = await open()
  const letter = { ...LETTER, claims: ['修好'], persons: [{ name: '王大明' }], place: '', reply: '', repliedAt: undefined }
  await receiveLetter(county, letter, new Date('2026-09-02T01:00:00Z'))
  await county.close()
})
afterEach(async () => {
  await database.drop()
  rmSync(folder, { recursive: true })
})

describe('a county that already holds letters', () => {
  it.each(['county.key', 'register-signing.pem'])('does not start without its %s, and no new one is made over the loss', async (name) => {
    rmSync(secret(name))
    await expect(open()).rejects.toThrow(new RegExp(`${name}.*备份.*backup`, 's'))
    expect(existsSync(secret(name))).toBe(false)
  })

  it('does not start with the key of another county', async () => {
    writeFileSync(secret('county.key'), `${Buffer.alloc(32, 9).toString('base64')}\n`)
    await expect(open()).rejects.toThrow(/county[.]key.*备份.*backup/s)
  })

  it('starts with its own', async () => {
    const county = await open()
    expect(county.code).toBe('331023')
    await county.close()
  })
})

describe('a county that holds a report of wrongdoing', () => {
  const report: TakenLetter = {
    data: {
      ...{ kind: 'ACCUSATION', channel: 'ONLINE', receivedOn: '2026-09-01', anonymous: true, language: 'zh', units: [] },
      ...{ concernsDiscipline: false, mixed: false, files: [] },
    },
    words: { subject: '', narrative: '收了三万元', claims: [], persons: [], whom: '', fileNames: [] },
    uploads: [],
  }
  const now = () => new Date('2026-09-02T02:00:00Z')
  const take = async (): Promise<void> => {
    const county = await open()
    const { confidential } = servicesOf(county, 'http://127.0.0.1', now)
    await confidential.take(report, { at: now(), by: 'petitioner', organ: '', roles: [], commandId: randomUUID() })
    await county.close()
  }

  it('does not start without the key of that channel, nor with another one', async () => {
    await take()
    const kept = readFileSync(secret('confidential.key'))
    rmSync(secret('confidential.key'))
    await expect(open()).rejects.toThrow(/confidential[.]key.*备份.*backup/s)
    expect(existsSync(secret('confidential.key'))).toBe(false)
    writeFileSync(secret('confidential.key'), `${Buffer.alloc(32, 9).toString('base64')}\n`)
    await expect(open()).rejects.toThrow(/confidential[.]key.*备份.*backup/s)
    writeFileSync(secret('confidential.key'), kept)
    await (await open()).close()
  })

  it('whose key is not that of the county: with the county’s key alone no report is read', async () => {
    await take()
    const county = await open()
    await expect(confidential.checkChannel(county.db, { county: county.code, keys: county.secrets.keys })).rejects.toThrow(/key/)
    await county.close()
  })

  it('of older days, which has none, gets its key at the next start', async () => {
    rmSync(secret('confidential.key'))
    await (await open()).close()
    expect(existsSync(secret('confidential.key'))).toBe(true)
  })
})
