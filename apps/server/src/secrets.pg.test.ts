import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freshDatabase } from '@onedoor/database/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type County, openCounty } from './county.ts'
import { receiveLetter } from './letters/receive-letter.ts'

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
