export * from './files.ts'
export * from './sniff.ts'
export * from './stored.ts'
