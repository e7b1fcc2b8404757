import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  canonical,
  consistencyProof,
  emptyRoot,
  fromBase64,
  inclusionProof,
  leafBytes,
  leafHash,
  parseCheckpoint,
  parseVerifierKey,
  rootOf,
  toBase64,
  utf8,
  verifyConsistency,
  verifyInclusion,
} from './index.ts'
import { rootsOf, sha256, signer } from './signer.reference.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const KNOWN = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f']
const leaves = (n: number): Uint8Array[] => Array.from({ length: n }, (_, i) => leafHash(sha256, utf8(`leaf ${i}`)))

describe('the tree of RFC 9162', () => {
  it('has the known root over the known leaves', () => {
    const known = KNOWN.map((text) => leafHash(sha256, new Uint8Array(Buffer.from(text, 'hex'))))
    expect(hex(rootOf(sha256, known))).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328')
    expect(hex(emptyRoot(sha256))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('proves each leaf of every size up to 130, and no leaf in another place', () => {
    const all = leaves(130)
    for (let size = 1; size <= 130; size += 1) {
      const reader = rootsOf(all.slice(0, size))
      const root = reader(0, size)
      for (let index = 0; index < size; index += size < 20 ? 1 : 7) {
        const [leaf, proof] = [all[index]!, inclusionProof(reader, index, size)]
        expect(verifyInclusion(sha256, { leaf, index, size, proof, root })).toBe(true)
        expect(verifyInclusion(sha256, { leaf, index: (index + 1) % size, size, proof, root })).toBe(size === 1)
        expect(verifyInclusion(sha256, { leaf, index, size, proof: [...proof, root], root })).toBe(false)
        if (proof.length > 0) expect(verifyInclusion(sha256, { leaf, index, size, proof: proof.slice(1), root })).toBe(false)
      }
    }
  })

  it('proves that each size continues each smaller one, and that another history does not', () => {
    const all = leaves(70)
    const other = [...all.slice(0, 3), leafHash(sha256, utf8('forged')), ...all.slice(4)]
    for (let size = 2; size <= 70; size += 3)
      for (let first = 1; first <= size; first += 2) {
        const reader = rootsOf(all.slice(0, size))
        const [proof, firstRoot, root] = [consistencyProof(reader, first, size), reader(0, first), reader(0, size)]
        expect(verifyConsistency(sha256, { first, size, firstRoot, root, proof })).toBe(true)
        const forged = rootOf(sha256, other.slice(0, size))
        if (size > 3) expect(verifyConsistency(sha256, { first, size, firstRoot, root: forged, proof })).toBe(false)
        if (first > 3)
          expect(verifyConsistency(sha256, { first, size, firstRoot: rootOf(sha256, other.slice(0, first)), root, proof })).toBe(false)
      }
  })

  it('never throws and never says yes to what a stranger sends', () => {
    const bytes = fc.uint8Array({ minLength: 0, maxLength: 40 })
    const number = fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN), fc.constant(Number.POSITIVE_INFINITY))
    fc.assert(
      fc.property(bytes, number, number, fc.array(bytes, { maxLength: 70 }), bytes, (leaf, index, size, proof, root) => {
        expect(verifyInclusion(sha256, { leaf, index, size, proof, root })).toBe(
          size === 1 && index === 0 && proof.length === 0 && hex(leaf) === hex(root),
        )
        const answered = verifyConsistency(sha256, { first: index, size, firstRoot: leaf, root, proof })
        expect(answered).toBe(index === size && Number.isSafeInteger(size) && size > 0 && proof.length === 0 && hex(leaf) === hex(root))
      }),
      { numRuns: 3000 },
    )
  })
})

describe('one spelling for everything that is hashed', () => {
  it('JSON as RFC 8785 writes it', () => {
    expect(canonical({ b: [1, 0.5, 1e21], a: '\u20ac$\u000f\n"\\', é: null, A: true })).toBe(
      '{"A":true,"a":"€$\\u000f\\n\\"\\\\","b":[1,0.5,1e+21],"é":null}',
    )
    expect(() => canonical(Number.NaN)).toThrow()
  })

  it('base64 in exactly one form', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
    )
    for (const bad of ['A', 'AA', 'AAA', 'AB==', 'AA=A', ' AAA', 'AA-_', '====']) expect(fromBase64(bad)).toBeUndefined()
  })

  it('UTF-8 of every character of a name, rare ones too', () => {
    for (const text of ['王大明', '𠮷䶮喆', '😀', 'é', '\u0000']) expect(hex(utf8(text))).toBe(Buffer.from(text, 'utf8').toString('hex'))
  })

  it('the leaf is laid out as the database lays it out', () => {
    const commitment = new Uint8Array(32).fill(9)
    expect(hex(leafBytes({ position: 258, number: 3, entry: { register: 'matter', year: 2026 }, commitment }))).toBe(
      `000000000000010200000000000000030b${Buffer.from('matter/2026').toString('hex')}${'09'.repeat(32)}`,
    )
  })
})

describe('checkpoints in the C2SP form', () => {
  const by = signer('onedoor.test/register')
  const note = by.note(5, new Uint8Array(32).fill(3))

  it('are three lines, an empty one, and a signature', () => {
    expect(note.split('\n')).toHaveLength(6)
    expect(note).toMatch(/^onedoor[.]test\/register\n5\n[A-Za-z0-9+/]{43}=\n\n— onedoor[.]test\/register [A-Za-z0-9+/]+=*\n$/)
    expect(parseCheckpoint(note)).toMatchObject({ origin: 'onedoor.test/register', size: 5 })
  })

  it('with one letter more or less are none', () => {
    for (const bad of [
      note.slice(0, -1),
      `${note}x`,
      note.replace('\n5\n', '\n05\n'),
      note.replace('\n5\n', '\n-5\n'),
      note.replace('—', '-'),
      '',
      '\n\n',
    ])
      expect(parseCheckpoint(bad)).toBeUndefined()
  })

  it('a verifier key whose id does not fit its bytes is none', () => {
    expect(parseVerifierKey(sha256, by.key)).toMatchObject({ name: 'onedoor.test/register' })
    expect(
      parseVerifierKey(
        sha256,
        by.key.replace(/\+(.)/, (_, c: string) => `+${c === '0' ? '1' : '0'}`),
      ),
    ).toBeUndefined()
  })
})
