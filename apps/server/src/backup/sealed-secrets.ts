import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIDENTIAL_KEY } from '../secrets.ts'

/** Without the first no word can be read again, without the second no head can be signed. */
const NAMES = ['county.key', 'register-signing.pem'] as const

/** Without the last no report of wrongdoing can be read again; keys kept before there was such a channel lack it. */
const KEPT: readonly string[] = [...NAMES, CONFIDENTIAL_KEY]

const there = (folder: string): readonly string[] => KEPT.filter((name) => existsSync(join(folder, name)))

const FORMAT = 'onedoor-secrets/1'
// RFC 7914; 128 MB of memory for each guess at the passphrase.
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 2 ** 20 }
const SHORTEST = 12

type Sealed = Readonly<{ format: string; salt: string; nonce: string; box: string }>

const boxKey = (passphrase: string, salt: Buffer): Buffer => scryptSync(passphrase.normalize('NFC'), salt, 32, COST)

const checked = (passphrase: string): string => {
  if (passphrase.length >= SHORTEST) return passphrase
  throw new Error(
    `口令至少 ${SHORTEST} 个字，用环境变量 ONEDOOR_PASSPHRASE 给出。The passphrase has at least ${SHORTEST} characters and comes in ONEDOOR_PASSPHRASE.`,
  )
}

/** Writes the county's keys into one file, encrypted with a passphrase (scrypt, AES-256-GCM). */
export const sealSecrets = (folder: string, file: string, passphrase: string): void => {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)]
  const cipher = createCipheriv('aes-256-gcm', boxKey(checked(passphrase), salt), nonce).setAAD(Buffer.from(FORMAT))
  const text = JSON.stringify(Object.fromEntries(there(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])))
  const box = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  const sealed: Sealed = { format: FORMAT, salt: salt.toString('base64'), nonce: nonce.toString('base64'), box: box.toString('base64') }
  writeFileSync(file, `${JSON.stringify(sealed, null, 1)}\n`, { mode: 0o600, flag: 'wx', flush: true })
}

const opened = (file: string, passphrase: string): Readonly<Record<string, string>> => {
  try {
    const { format, salt, nonce, box } = JSON.parse(readFileSync(file, 'utf8')) as Sealed
    const bytes = Buffer.from(box, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', boxKey(passphrase, Buffer.from(salt, 'base64')), Buffer.from(nonce, 'base64'))
    decipher.setAAD(Buffer.from(format)).setAuthTag(bytes.subarray(-16))
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8')) as Record<string, string>
  } catch {
    throw new Error(`打不开 ${file}：口令不对，或文件已损坏。It does not open: the passphrase is wrong, or the file is damaged.`)
  }
}

export type SecretsFrom = Readonly<{ folder: string } | { file: string; passphrase: string }>

/** The keys as they were kept, by file name; throws in words when one is missing or they do not open. */
export const readSecrets = (from: SecretsFrom): Readonly<Record<string, string>> => {
  if ('file' in from) return opened(from.file, from.passphrase)
  const missing = NAMES.find((name) => !existsSync(join(from.folder, name)))
  if (missing !== undefined) throw new Error(`${from.folder} 里没有 ${missing}。There is no ${missing} in that folder.`)
  return Object.fromEntries(there(from.folder).map((name) => [name, readFileSync(join(from.folder, name), 'utf8')]))
}

/** Puts the keys where a data folder has them; never over others. */
export const placeSecrets = (folder: string, texts: Readonly<Record<string, string>>): void => {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  for (const name of KEPT) {
    const file = join(folder, name)
    const text = texts[name]
    if (text === undefined) continue
    if (existsSync(file) && readFileSync(file, 'utf8') !== text)
      throw new Error(`${file} 已存在且不同，不会覆盖。It exists, is another one, and is not overwritten.`)
    writeFileSync(file, text, { mode: 0o600 })
  }
}

export const hasSecrets = (folder: string): boolean => NAMES.every((name) => existsSync(join(folder, name)))
