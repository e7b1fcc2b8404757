export { type Postgres, type StartOptions, startPostgres } from './start.ts'
