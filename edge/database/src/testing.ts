import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { connect, type Database } from './connect.ts'

const named = (url: string, database: string): string => {
  const parsed = new URL(url)
  parsed.pathname = `/${database}`
  return parsed.href
}

const onServer = async (work: (db: Database) => Promise<unknown>): Promise<void> => {
  const db = connect(inject('postgresUrl'), { name: 'onedoor-test', max: 1 })
  try {
    await work(db)
  } finally {
    await db.close()
  }
}

/** A new empty database on the run’s own server; drop it when the file is done. */
export const freshDatabase = async (): Promise<{ ownerUrl: string; drop: () => Promise<void> }> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  await onServer((db) => db.query({ text: `create database ${name}`, values: [] }))
  return {
    ownerUrl: named(inject('postgresUrl'), name),
    drop: () => onServer((db) => db.query({ text: `drop database ${name} with (force)`, values: [] })),
  }
}
