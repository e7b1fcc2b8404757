export * from './files.ts'
export * from './sniff.ts'
