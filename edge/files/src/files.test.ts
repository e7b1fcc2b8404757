import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { keysFrom } from '@onedoor/vault'
import { afterAll, describe, expect, it } from 'vitest'
import { MAX_FILE_BYTES, openFiles, sniff } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'onedoor-files-'))
const files = openFiles(folder, keysFrom(randomBytes(32), '331023'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('attachments of a petitioner', () => {
  it('come back as they were handed in, are stored once, and are unreadable on the disk', async () => {
    const bytes = Buffer.from('欠条：今欠王小明人民币壹万元整'.repeat(50))
    const digest = await files.put(bytes)
    expect(await files.put(bytes)).toBe(digest)
    expect(Buffer.from((await files.get(digest)) ?? [])).toEqual(bytes)
    expect(readFileSync(join(folder, digest.slice(0, 2), digest)).includes('欠条')).toBe(false)
  })

  it('are refused by the store when the disk changed them', async () => {
    const digest = await files.put(Buffer.from('证据照片'))
    const path = join(folder, digest.slice(0, 2), digest)
    const stored = readFileSync(path)
    stored[20] = (stored[20] ?? 0) ^ 1
    writeFileSync(path, stored)
    await expect(files.get(digest)).rejects.toThrow()
  })

  it('that do not exist are nothing, and a path is not a digest', async () => {
    expect(await files.get('0'.repeat(64))).toBeUndefined()
    expect(await files.get('../../../etc/passwd')).toBeUndefined()
  })
})

describe('what a file really is', () => {
  it('a ZIP posing as a PDF is found out by its bytes', async () => {
    const zip = Buffer.from('504b0304140000000000000000000000000000000000000000000500000061612e747874', 'hex')
    expect(await sniff(zip)).toMatchObject({ ok: false, why: 'not-accepted', found: 'application/zip' })
  })

  it.each([
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    '\uFEFF \n<!doctype html><p>',
    '<?xml version="1.0"?>',
  ])('a page that would run in a browser is no text: %s', async (markup) => {
    expect(await sniff(Buffer.from(markup))).toMatchObject({ ok: false, why: 'not-accepted' })
    expect(await sniff(Buffer.from('<2026 年情况说明>'))).toEqual({ ok: true, mime: 'text/plain' })
  })

  it('a photograph, a PDF and plain Chinese text are taken; an empty, a huge and an unknown file are not', async () => {
    expect(await sniff(Buffer.from('%PDF-1.7\n%âãÏÓ\n'))).toEqual({ ok: true, mime: 'application/pdf' })
    expect(await sniff(Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'))).toMatchObject({
      ok: true,
      mime: 'image/png',
    })
    expect(await sniff(Buffer.from('情况说明'))).toEqual({ ok: true, mime: 'text/plain' })
    // 拆迁补偿 as a text program of 2003 saved it (GBK), and a page in that encoding, which a browser would run.
    expect(await sniff(Buffer.from('b2f0c7a8b2b9b3a5', 'hex'))).toEqual({ ok: true, mime: 'text/plain' })
    expect(await sniff(Buffer.concat([Buffer.from('<html>'), Buffer.from('b2f0c7a8', 'hex')]))).toMatchObject({ ok: false })
    expect(await sniff(new Uint8Array())).toMatchObject({ ok: false, why: 'empty' })
    expect(await sniff(new Uint8Array(MAX_FILE_BYTES + 1))).toMatchObject({ ok: false, why: 'too-large' })
    expect(await sniff(Uint8Array.of(0xff, 0xfe, 0x00, 0x13))).toMatchObject({ ok: false, why: 'not-accepted' })
  })
})
