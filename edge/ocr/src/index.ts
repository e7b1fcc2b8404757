export * from './install.ts'
export * from './page-read.ts'
export * from './reader.ts'
export * from './readings.ts'
