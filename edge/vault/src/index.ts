export * from './keys.ts'
export * from './mask.ts'
export * from './query-code.ts'
export * from './words.ts'
