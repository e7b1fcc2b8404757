import { hash, verify } from '@node-rs/argon2'

/** argon2id (the library’s default) with 64 MiB and three passes: about 50 ms here, and costly for whoever stole the table. */
const COST = { memoryCost: 65_536, timeCost: 3, parallelism: 1 } as const

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFC'), COST)

export const isPassword = (hashed: string, password: string): Promise<boolean> =>
  verify(hashed, password.normalize('NFC')).catch(() => false)

let nobody: Promise<string> | undefined

/** Spends the time of a real check, so that an unknown account answers no sooner than a wrong password. */
export const pretendToCheck = async (password: string): Promise<false> => {
  nobody ??= hashPassword('nobody has this password')
  await isPassword(await nobody, password)
  return false
}

export const SHORTEST_PASSWORD = 12

/** Long enough, and not one letter over and over. No rules about signs: length is what helps. */
export const isFitPassword = (password: string): boolean => [...password].length >= SHORTEST_PASSWORD && new Set(password).size >= 5
