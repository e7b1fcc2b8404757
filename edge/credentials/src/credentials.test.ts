import { generateSync } from 'otplib'
import { describe, expect, it } from 'vitest'
import { acceptedStep, hashPassword, isFitPassword, isPassword, newTotpSecret, pretendToCheck, totpUri } from './index.ts'

describe('passwords of the staff', () => {
  it('are kept as argon2id with 64 MiB, and only the right one opens', async () => {
    const hashed = await hashPassword('一扇门 只进一扇门 2026')
    expect(hashed).toMatch(/^\$argon2id\$v=19\$m=65536,t=3,p=1\$/)
    expect(await isPassword(hashed, '一扇门 只进一扇门 2026')).toBe(true)
    expect(await isPassword(hashed, '一扇门 只进一扇门 2027')).toBe(false)
    expect(await isPassword('not a hash', 'x')).toBe(false)
    expect(await pretendToCheck('anything')).toBe(false)
  })

  it('must be long, and not one letter over and over', () => {
    expect(isFitPassword('short')).toBe(false)
    expect(isFitPassword('aaaaaaaaaaaaaaaa')).toBe(false)
    expect(isFitPassword('correct horse battery')).toBe(true)
  })
})

describe('the second factor', () => {
  const now = new Date('2026-11-24T09:00:10+08:00')
  const epoch = Math.floor(now.getTime() / 1000)
  const secret = newTotpSecret()

  it('takes the code of now or of the step before or after, each once only', () => {
    const code = generateSync({ secret, epoch })
    const step = acceptedStep(secret, code, now, 0)
    expect(step).toBe(Math.floor(epoch / 30))
    expect(acceptedStep(secret, code, now, step ?? 0)).toBeUndefined()
    expect(acceptedStep(secret, generateSync({ secret, epoch: epoch - 30 }), now, 0)).toBe(Math.floor(epoch / 30) - 1)
  })

  it('refuses an old code, a wrong one and anything that is not six digits', () => {
    expect(acceptedStep(secret, generateSync({ secret, epoch: epoch - 300 }), now, 0)).toBeUndefined()
    expect(acceptedStep(secret, 'abcdef', now, 0)).toBeUndefined()
    expect(acceptedStep(secret, '', now, 0)).toBeUndefined()
  })

  it('can be carried to a telephone', () => {
    expect(totpUri(secret, 'wang', '一扇门')).toMatch(/^otpauth:\/\/totp\//)
  })
})
