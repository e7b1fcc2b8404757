export * from './reading/normalise.ts'
