export * from './simplified.ts'
export * from './sounds.ts'
