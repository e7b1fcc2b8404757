import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Keys, loadKeys } from '@onedoor/vault'

export type Secrets = Readonly<{ keys: Keys; appPassword: string; registerKey: string; folder: string }>

const once = (file: string, make: () => string): string => {
  if (!existsSync(file)) writeFileSync(file, make(), { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}

const ed25519 = (): string => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** The secrets of this installation, each made at first start and never again. None has a default; without the folder nothing starts. */
export const openSecrets = (dataFolder: string, county: string): Secrets => {
  const folder = join(dataFolder, 'secrets')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return {
    folder,
    keys: loadKeys(join(folder, 'county.key'), county),
    appPassword: once(join(folder, 'app-password'), () => randomBytes(24).toString('base64url')),
    registerKey: once(join(folder, 'register-signing.pem'), ed25519),
  }
}
