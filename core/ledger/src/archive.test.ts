import { describe, expect, it } from 'vitest'
import { ARCHIVE, digestOf, isDigestSigned, keyNamed, manifestOf, noteOf, readNote, utf8, verifyArchive } from './index.ts'
import { ORIGIN, receiptOf, rowOf, sha256, signer, tools } from './signer.reference.ts'

const OFFICE = signer(ORIGIN)
const STRANGER = signer(ORIGIN)
const PDF = utf8('%PDF-1.7 信访处理意见书')
const SEALED = { version: 2, kind: 'D21', ...digestOf(sha256, PDF), ...OFFICE.digest('paper', PDF) }

const MATTER = { stream: 'matter-1', sealedDigest: undefined } as const
const ROWS = [
  ...[rowOf(0), rowOf(1, { ...MATTER, type: 'MatterRegistered' }), rowOf(2)],
  ...[rowOf(3, { ...MATTER, version: 2, type: 'OpinionIssued' }), rowOf(4, { ...MATTER, version: 3, type: 'PaperSealed', data: SEALED })],
]

type Files = Map<string, Uint8Array>

/** Lists and signs whatever is there: what only the holder of the key can do. */
const close = (files: Files, by = OFFICE): Files => {
  const rest = new Map([...files].filter(([path]) => !path.startsWith('MANIFEST')))
  const manifest = utf8(manifestOf(sha256, rest))
  const signature = utf8(noteOf(digestOf(sha256, manifest), by.digest('archive', manifest)))
  return new Map([...rest, [ARCHIVE.manifest, manifest], [ARCHIVE.signature, signature]])
}

const archive = (): Files => {
  const events = [1, 3, 4].map((row, i) => [`events/matter-000${i + 1}.json`, utf8(JSON.stringify(receiptOf(ROWS, row, OFFICE)))] as const)
  const papers = [
    ['papers/0002-D21.pdf', PDF],
    ['papers/0002-D21.pdf.sig', utf8(noteOf(digestOf(sha256, PDF), SEALED))],
  ] as const
  const rest = [
    ['README.txt', utf8('说明')],
    [ARCHIVE.dossier, utf8('%PDF-1.7 卷宗')],
    [ARCHIVE.key, utf8(`${OFFICE.key}\n`)],
    [ARCHIVE.checkpoint, utf8(receiptOf(ROWS, 0, OFFICE).checkpoint)],
  ] as const
  return close(new Map([...events, ...papers, ...rest]))
}

const check = (files: Files, key: string | undefined = OFFICE.key) => verifyArchive(tools, files, key)
const codes = (files: Files, key?: string) => check(files, key).faults.map(({ code, path }) => `${code} ${path}`)
const changed = (path: string, at = 0): Files => {
  const files = archive()
  const bytes = Uint8Array.from(files.get(path) ?? [])
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return files.set(path, bytes)
}

describe('a signed archive', () => {
  it('is whole when nothing was changed, and says on whose key that rests', () => {
    expect(check(archive())).toEqual({ ok: true, faults: [], events: 3, papers: 1, origin: ORIGIN, trust: 'given-key' })
    expect(verifyArchive(tools, archive())).toMatchObject({ ok: true, trust: 'archive-key' })
  })

  it('names every file in which one byte is another, wherever it stands', () => {
    for (const path of archive().keys()) {
      const length = archive().get(path)?.length ?? 0
      for (const at of [0, Math.floor(length / 2), length - 1]) {
        const checked = check(changed(path, at))
        expect([path, at, checked.ok]).toEqual([path, at, false])
        const named = checked.faults.map((fault) => fault.path)
        // A changed list no longer fits its signature.
        expect([path, at, named.includes(path === ARCHIVE.manifest ? ARCHIVE.signature : path) || named.includes(path)]).toEqual([
          path,
          at,
          true,
        ])
      }
    }
  })

  it('names what is missing and what was added', () => {
    const without = archive()
    without.delete('papers/0002-D21.pdf')
    expect(codes(without)).toEqual(['file-missing papers/0002-D21.pdf'])
    expect(codes(archive().set('papers/0009-D10.pdf', PDF))).toContain('file-added papers/0009-D10.pdf')
  })

  it('is not believed when it was listed and signed anew by somebody else', () => {
    const forged = close(changed(ARCHIVE.dossier), STRANGER)
    expect(codes(forged)).toEqual(['manifest-unsigned MANIFEST.txt.sig'])
    const theirs = close(archive().set(ARCHIVE.key, utf8(`${STRANGER.key}\n`)), STRANGER)
    expect(codes(theirs)).toContain('other-key key.txt')
    expect(verifyArchive(tools, theirs)).toMatchObject({ ok: false })
  })

  it('holds no document that the register does not know, even when the list was signed by the right key', () => {
    const other = utf8('%PDF-1.7 另一份')
    const files = close(
      archive()
        .set('papers/0002-D21.pdf', other)
        .set('papers/0002-D21.pdf.sig', utf8(noteOf(digestOf(sha256, other), OFFICE.digest('paper', other)))),
    )
    expect(codes(files)).toEqual(['paper-unsealed papers/0002-D21.pdf'])
  })

  it('lacks no entry in the middle of the case file, even when the list was signed by the right key', () => {
    const files = archive()
    files.delete('events/matter-0002.json')
    expect(codes(close(files))).toEqual(['event-missing events/matter-0003.json'])
  })

  it('holds no altered entry, even when the list was signed by the right key', () => {
    const files = archive()
    const text = new TextDecoder().decode(files.get('events/matter-0002.json'))
    files.set('events/matter-0002.json', utf8(text.replace('OpinionIssued', 'MatterDeclined')))
    expect(codes(close(files))).toEqual(['event-unproven events/matter-0002.json'])
  })

  it('that is no archive at all is told so, not thrown at', () => {
    expect(verifyArchive(tools, new Map())).toMatchObject({ ok: false, faults: [{ code: 'bad-key' }] })
    expect(codes(new Map([['x', PDF]]))).toContain('no-manifest MANIFEST.txt')
  })
})

describe('a detached signature over a digest', () => {
  const verifier = keyNamed(sha256, OFFICE.key, 'paper') ?? ''
  const own = digestOf(sha256, PDF)

  it('fits the bytes it was given for, and no others, and no other use of the key', () => {
    expect(isDigestSigned(tools, own, SEALED, verifier)).toBe(true)
    expect(isDigestSigned(tools, digestOf(sha256, utf8('%PDF-1.7 另一份')), SEALED, verifier)).toBe(false)
    expect(isDigestSigned(tools, { ...own, bytes: own.bytes + 1 }, SEALED, verifier)).toBe(false)
    expect(isDigestSigned(tools, own, SEALED, OFFICE.key)).toBe(false)
    expect(isDigestSigned(tools, own, SEALED, keyNamed(sha256, STRANGER.key, 'paper') ?? '')).toBe(false)
  })

  it('is the same as a file, and a file that is not one to the last letter is none', () => {
    const note = noteOf(own, SEALED)
    const { digest, bytes, signature, key } = SEALED
    expect(readNote(note)).toEqual({ digest, bytes, signature, key })
    for (const text of ['', `${note}\n`, note.replace('sha256', 'sha512'), note.slice(1)]) {
      const read = readNote(text)
      expect(read === undefined || read.key !== key).toBe(true)
    }
  })
})
