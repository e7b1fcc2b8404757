import { generateSync } from 'otplib'

/** What the telephone would show at that second. */
export const codeAt = (secret: string, epochSeconds: number): string => generateSync({ secret, epoch: epochSeconds })
