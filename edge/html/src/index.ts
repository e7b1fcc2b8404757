export * from './assets.ts'
export * from './field.ts'
export * from './html.ts'
export * from './shell.ts'
