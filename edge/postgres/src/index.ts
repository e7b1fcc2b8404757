export { type Postgres, runningPostgres, type StartOptions, startPostgres } from './start.ts'
