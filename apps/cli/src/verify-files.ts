import { readFileSync } from 'node:fs'
import { documents } from '@onedoor/documents/documents.module'
import { verifyEd25519 } from '@onedoor/eventstore'
import { digestOf, isDigestSigned, keyNamed, readNote, verifyArchive } from '@onedoor/ledger'
import { sha256 } from '@onedoor/vault'
import { unzip } from '@onedoor/zip'
import { servicesOf } from '../../server/src/services.ts'
import { answer, type Common, withInstallation } from './output.ts'

export type FileFlags = Common & Readonly<{ archive?: string; paper?: string; signature?: string; key?: string }>

const bytesOf = (file: string): Uint8Array => {
  try {
    return readFileSync(file)
  } catch {
    throw new Error(`读不到文件 ${file}。The file cannot be read.`)
  }
}

const tools = { hash: sha256, verify: verifyEd25519 }

const OWN_KEY = '（签名用归档包内的公钥核对；可用 --key 指定公钥 checked with the archive’s own key; give --key to use yours）'

/** Needs no database and no network: the archive and the public key. */
const verifyArchiveFile = (flags: FileFlags, archive: string): void => {
  const files = unzip(bytesOf(archive))
  if (files === undefined) throw new Error(`${archive} 不是完整的归档包。It is not a whole archive.`)
  const checked = verifyArchive(tools, files, flags.key)
  if (checked.ok) {
    const trust = checked.trust === 'given-key' ? '' : OWN_KEY
    answer(flags, checked, [
      `归档包完整：登记记录 ${checked.events} 条、文书 ${checked.papers} 份，都由 ${checked.origin} 证明。${trust}`,
      `The archive is whole: ${checked.events} entries and ${checked.papers} documents, vouched for by ${checked.origin}.`,
    ])
    return
  }
  const lines = checked.faults.map(({ path, why }) => `  ${path}：${why.zh}。${why.en}.`)
  answer(flags, checked, ['归档包没有通过核对：The archive does not hold:', ...lines])
  process.exitCode = 1
}

/** A PDF and its detached signature, without any database. */
const verifySigned = (flags: FileFlags, paper: string, signature: string): void => {
  const { key } = flags
  if (key === undefined) throw new Error('核对签名文件要用 --key 给出登记簿的公钥。Give the register’s public key with --key.')
  const note = readNote(Buffer.from(bytesOf(signature)).toString('utf8'))
  const verifier = keyNamed(sha256, key, 'paper')
  if (verifier === undefined) throw new Error('公钥无法识别。The key cannot be read.')
  const ok = note !== undefined && isDigestSigned(tools, digestOf(sha256, bytesOf(paper)), note, verifier)
  const lines = ok
    ? ['核对无误：这份文书就是当时签名的那一份。It holds: this is the document that was signed.']
    : [
        '没有通过核对：文书或签名文件被改动过，或者不是这把钥匙签的。It does not hold: document or signature was changed, or another key signed it.',
      ]
  answer(flags, { ok }, lines)
  if (!ok) process.exitCode = 1
}

/** A PDF against this installation’s register. */
const verifyKept = (flags: FileFlags, paper: string): Promise<void> =>
  withInstallation(flags, async ({ county }) => {
    const found = await documents.whichPaper(
      servicesOf(county, '', () => new Date()),
      bytesOf(paper),
    )
    if (found === undefined || !found.isSigned) {
      answer(flags, { ok: false }, [
        '登记簿里没有这份文书：被改动过，或不是这里出具的。The register does not know this document: it was changed, or not issued here.',
      ])
      process.exitCode = 1
      return
    }
    const { title, organ, docNo, date, voidedOn } = found
    const lines = [`${organ.zh} ${title.zh} ${docNo} ${date}`, `${organ.en}: ${title.en}, ${docNo}, ${date}`]
    const valid = voidedOn === undefined
    const said = valid
      ? '核对无误，仍然有效。It holds and counts.'
      : `确由该机关出具，已于 ${voidedOn} 作废。It was issued, and voided on ${voidedOn}.`
    answer(flags, { ok: valid, ...found }, [...lines, said])
    if (!valid) process.exitCode = 1
  })

/** Files that were handed out, checked: a signed archive, a document with its signature, or a document against the register. */
export const verifyFiles = async (flags: FileFlags): Promise<void> => {
  const { archive, paper, signature } = flags
  if (archive !== undefined) verifyArchiveFile(flags, archive)
  else if (paper !== undefined && signature !== undefined) verifySigned(flags, paper, signature)
  else if (paper !== undefined) await verifyKept(flags, paper)
}
