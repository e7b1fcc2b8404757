export * from './passwords.ts'
export * from './totp.ts'
