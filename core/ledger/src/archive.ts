import type { Hash } from './bytes.ts'
import { isSignedBy, parseCheckpoint, parseVerifierKey, type Verify } from './checkpoint.ts'
import { verifyReceipt } from './receipt.ts'
import { type Receipt, readReceipt } from './receipt-shape.ts'
import { digestOf, isDigestSigned, keyNamed, readNote } from './signed-digest.ts'

/** Names of the parts of a signed archive. */
export const ARCHIVE = {
  manifest: 'MANIFEST.txt',
  signature: 'MANIFEST.txt.sig',
  key: 'key.txt',
  checkpoint: 'checkpoint.txt',
  dossier: 'dossier.pdf',
  events: 'events/',
  papers: 'papers/',
} as const

type Files = ReadonlyMap<string, Uint8Array>
type Tools = Readonly<{ hash: Hash; verify: Verify }>
type Said = Readonly<{ zh: string; en: string }>

/** One thing that is wrong with an archive: where, and what. */
export type ArchiveFault = Readonly<{ code: keyof typeof WHY; path: string; why: Said }>

export type ArchiveChecked = Readonly<{
  ok: boolean
  faults: readonly ArchiveFault[]
  /** What the archive holds, as far as it could be read. */
  events: number
  papers: number
  origin: string
  /** Whether the key came from outside; otherwise the signatures are as good as the place the archive came from. */
  trust: 'given-key' | 'archive-key'
}>

const WHY = {
  'no-manifest': { zh: '没有清单，或清单不是应有的格式', en: 'there is no list of files, or it is not well formed' },
  'bad-key': { zh: '公钥无法识别', en: 'the public key cannot be read' },
  'other-key': { zh: '归档包里的公钥不是给定的公钥', en: 'the key in the archive is not the one that was given' },
  'manifest-unsigned': { zh: '清单不是这把钥匙签的，或签后被改动', en: 'the list was not signed by this key, or was changed since' },
  'file-missing': { zh: '清单上有，归档包里没有', en: 'it is on the list and not in the archive' },
  'file-added': { zh: '归档包里有，清单上没有', en: 'it is in the archive and not on the list' },
  'file-altered': { zh: '内容与签名清单不一致，被改动过', en: 'its content is not what was signed; it was changed' },
  'checkpoint-unsigned': { zh: '登记簿检查点不是这把钥匙签的', en: 'the head of the register was not signed by this key' },
  'event-unproven': { zh: '记录不能证明在登记簿中', en: 'the entry cannot be proved to be in the register' },
  'event-missing': { zh: '记录不连续，中间缺了一条', en: 'entries are not consecutive; one is missing' },
  'paper-unsealed': { zh: '登记簿里没有这份文书的用印记录', en: 'the register has no record that this document was signed' },
  'paper-unsigned': { zh: '签名文件与这份文书不符', en: 'its signature file does not fit the document' },
} as const satisfies Readonly<Record<string, Said>>

const fault = (code: keyof typeof WHY, path: string, more?: Said): ArchiveFault => ({
  code,
  path,
  why: more === undefined ? WHY[code] : { zh: `${WHY[code].zh}：${more.zh}`, en: `${WHY[code].en}: ${more.en}` },
})

const textOf = (bytes: Uint8Array | undefined): string => {
  let text = ''
  for (const byte of bytes ?? []) text += `%${byte.toString(16).padStart(2, '0')}`
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

const json = (bytes: Uint8Array | undefined): unknown => {
  try {
    return JSON.parse(textOf(bytes))
  } catch {
    return undefined
  }
}

/** `digest  path`, one file a line, as sha256sum writes it, sorted by path. */
export const manifestOf = (hash: Hash, files: Files): string =>
  [...files]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => `${digestOf(hash, bytes).digest}  ${path}\n`)
    .join('')

const LINE = /^([0-9a-f]{64}) {2}(\S.*)$/

const listedIn = (manifest: string): ReadonlyMap<string, string> | undefined => {
  const lines = manifest.split('\n').slice(0, -1)
  const pairs = lines.map((line) => LINE.exec(line)).filter((match) => match !== null)
  return pairs.length === 0 || pairs.length !== lines.length
    ? undefined
    : new Map(pairs.map(([, digest = '', path = '']) => [path, digest]))
}

const UNLISTED: readonly string[] = [ARCHIVE.manifest, ARCHIVE.signature]

const manifestFaults = ({ hash, verify }: Tools, files: Files, key: string): readonly ArchiveFault[] => {
  const manifest = files.get(ARCHIVE.manifest)
  const listed = listedIn(textOf(manifest))
  if (manifest === undefined || listed === undefined) return [fault('no-manifest', ARCHIVE.manifest)]
  const note = readNote(textOf(files.get(ARCHIVE.signature)))
  const own = digestOf(hash, manifest)
  const verifier = keyNamed(hash, key, 'archive') ?? ''
  const isSigned = note !== undefined && isDigestSigned({ hash, verify }, own, note, verifier)
  const paths = [...new Set([...listed.keys(), ...files.keys()])].filter((path) => !UNLISTED.includes(path)).sort()
  return [
    ...(isSigned ? [] : [fault('manifest-unsigned', ARCHIVE.signature)]),
    ...paths.flatMap((path) => {
      const bytes = files.get(path)
      if (bytes === undefined) return [fault('file-missing', path)]
      if (!listed.has(path)) return [fault('file-added', path)]
      return digestOf(hash, bytes).digest === listed.get(path) ? [] : [fault('file-altered', path)]
    }),
  ]
}

type Entry = Readonly<{ path: string; receipt: Receipt }>

const entriesIn = (files: Files): readonly (Readonly<{ path: string }> & { receipt: Receipt | undefined })[] =>
  [...files.keys()]
    .filter((path) => path.startsWith(ARCHIVE.events))
    .sort()
    .map((path) => ({ path, receipt: readReceipt(json(files.get(path))) }))

/** The versions of each stream must run from one to the last without a gap. */
const gaps = (entries: readonly Entry[]): readonly ArchiveFault[] => {
  const next = new Map<string, number>()
  return entries.flatMap(({ path, receipt: { event } }) => {
    const wanted = (next.get(event.stream) ?? 0) + 1
    next.set(event.stream, event.version)
    return event.version === wanted ? [] : [fault('event-missing', path)]
  })
}

const eventFaults = (tools: Tools, files: Files, key: string): readonly ArchiveFault[] => {
  const note = textOf(files.get(ARCHIVE.checkpoint))
  const checkpoint = parseCheckpoint(note)
  const verifier = parseVerifierKey(tools.hash, key)
  if (checkpoint === undefined || verifier === undefined || !isSignedBy(checkpoint, verifier, tools.verify))
    return [fault('checkpoint-unsigned', ARCHIVE.checkpoint)]
  const found = entriesIn(files)
  const unproven = found.flatMap(({ path, receipt }) => {
    const checked = verifyReceipt(tools, receipt, note, { key })
    return checked.ok ? [] : [fault('event-unproven', path, checked.why)]
  })
  return [...unproven, ...gaps(found.filter((one): one is Entry => one.receipt !== undefined))]
}

type Sealed = Readonly<{ digest: string; bytes: number; signature: string; key: string }>

const sealedIn = (files: Files): ReadonlyMap<string, Sealed> =>
  new Map(
    entriesIn(files).flatMap(({ receipt }) =>
      receipt?.event.type === 'PaperSealed'
        ? [[(receipt.event.data as unknown as Sealed).digest, receipt.event.data as unknown as Sealed]]
        : [],
    ),
  )

const paperPaths = (files: Files): readonly string[] =>
  [...files.keys()].filter((path) => path.startsWith(ARCHIVE.papers) && path.endsWith('.pdf')).sort()

const paperFaults = (tools: Tools, files: Files, key: string): readonly ArchiveFault[] => {
  const sealed = sealedIn(files)
  const verifier = keyNamed(tools.hash, key, 'paper') ?? ''
  return paperPaths(files).flatMap((path) => {
    const own = digestOf(tools.hash, files.get(path) ?? new Uint8Array())
    const entry = sealed.get(own.digest)
    if (entry === undefined || !isDigestSigned(tools, own, entry, verifier)) return [fault('paper-unsealed', path)]
    const note = readNote(textOf(files.get(`${path}.sig`)))
    return note !== undefined && isDigestSigned(tools, own, note, verifier) ? [] : [fault('paper-unsigned', path)]
  })
}

/**
 * Checks a signed archive with nothing but itself and a public key: the list of files and its signature, each file against the list, each entry
 * of the case file against the signed head of the register, each document against its signature and its entry. Says everything that is wrong.
 */
export const verifyArchive = (tools: Tools, files: Files, given?: string): ArchiveChecked => {
  const own = textOf(files.get(ARCHIVE.key)).trim()
  const key = given?.trim() ?? own
  const parsed = parseVerifierKey(tools.hash, key)
  const found = { events: entriesIn(files).length, papers: paperPaths(files).length, origin: parsed?.name ?? '' }
  const trust = given === undefined ? 'archive-key' : 'given-key'
  if (parsed === undefined) return { ok: false, faults: [fault('bad-key', given === undefined ? ARCHIVE.key : 'key')], ...found, trust }
  const faults = [
    ...(own === key ? [] : [fault('other-key', ARCHIVE.key)]),
    ...manifestFaults(tools, files, key),
    ...eventFaults(tools, files, key),
    ...paperFaults(tools, files, key),
  ]
  return { ok: faults.length === 0, faults, ...found, trust }
}
