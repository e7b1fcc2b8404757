export { runningPostgres, startPostgres } from './start.ts'
