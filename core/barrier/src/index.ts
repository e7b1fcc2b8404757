export * from './barrier.ts'
export * from './facts.ts'
export * from './letter.ts'
