import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Keys, loadKeys } from '@onedoor/vault'

/** Without these two nothing that is in the register could be read, or be proved, again. The password of the database role is made anew at will. */
const IRREPLACEABLE = ['county.key', 'register-signing.pem'] as const

/** 检举控告 are sealed with a key of their own: whoever holds the county’s key alone reads none of them. */
export const CONFIDENTIAL_KEY = 'confidential.key'

export type Secrets = Readonly<{ keys: Keys; confidential: Keys; appPassword: string; registerKey: string; folder: string }>

const once = (file: string, make: () => string): string => {
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}

const ed25519 = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

const lost = (file: string, what: Readonly<{ zh: string; en: string }>): Error =>
  new Error(
    `数据库里已有记录，但${what.zh}：${file}。请从备份恢复这个文件后再启动；系统不会另造一个，那样会读不出已有的内容。\n` +
      `The database holds records, but ${what.en}: ${file}. Restore it from the backup and start again; no new one is made, since what is there could not be read with it.`,
  )

/** Refuses to go on when the county holds records and a secret they need is gone: a new one made silently would hide the loss. */
export const requireSecrets = (dataFolder: string, names: readonly string[] = IRREPLACEABLE): void => {
  for (const name of names) {
    const file = join(dataFolder, 'secrets', name)
    if (!existsSync(file)) throw lost(file, { zh: '密钥文件不见了', en: 'this secret is missing' })
  }
}

type SealedWith = Readonly<{ keys: Keys; sealed: string; name?: string }>

/** `sealed` is any field that was sealed here: it must have been sealed with these keys. */
export const requireSameKey = (dataFolder: string, { keys, sealed, name = 'county.key' }: SealedWith): void => {
  if (!sealed.startsWith(`${keys.id}.`))
    throw lost(join(dataFolder, 'secrets', name), { zh: '密钥不是封存这些记录的那一个', en: 'they were sealed with another key' })
}

/** The secrets of this installation, each made at first start and never again. None has a default; without the folder nothing starts. */
export const openSecrets = (dataFolder: string, county: string): Secrets => {
  const folder = join(dataFolder, 'secrets')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    folder,
    keys: loadKeys(join(folder, 'county.key'), county),
    confidential: loadKeys(join(folder, CONFIDENTIAL_KEY), county),
    appPassword: once(join(folder, 'app-password'), () => randomBytes(24).toString('base64url')),
    registerKey: once(join(folder, 'register-signing.pem'), ed25519),
  }
}
