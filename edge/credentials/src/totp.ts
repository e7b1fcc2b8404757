import { generateSecret, generateURI, verifySync } from 'otplib'

const PERIOD = 30

export const newTotpSecret = (): string => generateSecret()

export const totpUri = (secret: string, account: string, issuer: string): string => generateURI({ secret, label: account, issuer })

/** The time step a code belongs to (RFC 6238, one step of tolerance), if it is right and newer than the last one used: a code is good once. */
export const acceptedStep = (secret: string, code: string, now: Date, lastStep: number): number | undefined => {
  if (!/^\d{6}$/.test(code)) return undefined
  const epoch = Math.floor(now.getTime() / 1000)
  const result = verifySync({ secret, token: code, epoch, epochTolerance: PERIOD })
  if (!result.valid) return undefined
  const step = Math.floor(epoch / PERIOD) + result.delta
  return step > lastStep ? step : undefined
}
