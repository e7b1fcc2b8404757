export * from './connect.ts'
export * from './migrate.ts'
export * from './roles.ts'
export * from './sql.ts'
