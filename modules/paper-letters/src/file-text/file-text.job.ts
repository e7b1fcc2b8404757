import type { CaseEvent } from '@onedoor/case'
import { readKindOf } from '@onedoor/file-text'
import { commandIdFrom, type Services } from '@onedoor/http'
import { fold, isRefusal, type Recorded, type Stamp } from '@onedoor/kernel'
import { readFileText } from './file-text.decide.ts'
import { filesToRead, nothingToRead, type ToRead } from './file-text.query.ts'

const BATCH = 50

const stampOf = ({ stream, digest }: ToRead, at: Date): Stamp => ({
  ...{ at, by: 'system', organ: '', roles: [] },
  commandId: commandIdFrom('file-text', stream, digest),
})

/** Whoever wrote to the stream meanwhile goes first; the file is met again a minute later. */
const read = async (services: Services, row: ToRead): Promise<boolean> => {
  const { store, files, db, county, now, fileReader } = services
  const kind = readKindOf(row.mime)
  const past = (await store.read(row.stream)) as readonly Recorded<CaseEvent>[]
  const bytes = kind === undefined ? undefined : await files.get(row.digest)
  if (kind === undefined || bytes === undefined) {
    await db.query(nothingToRead(county, row))
    return false
  }
  const { text, hidden } = await fileReader.read(kind, bytes)
  const stamp = stampOf(row, now())
  const events = readFileText.decide(fold(past, readFileText), { digest: row.digest, kind, text, hidden }, stamp)
  if (isRefusal(events) || events.length === 0) {
    await db.query(nothingToRead(county, row))
    return false
  }
  return (await store.append([{ stream: row.stream, past, events }], stamp)).kind === 'written'
}

/** Reads the words of what was handed in since the last minute. Returns how many files. */
const sweep = async (services: Services): Promise<number> => {
  const rows = await services.db.query<ToRead>(filesToRead(services.county, BATCH))
  let done = 0
  for (const row of rows) done += (await read(services, row)) ? 1 : 0
  return done
}

export const fileTextJob = { name: 'paper-letters.read-files', schedule: '* * * * *', run: sweep } as const
