import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Enqueue } from '@onedoor/eventstore'
import { organisation } from '@onedoor/organisation/organisation.module'
import { runningPostgres, startPostgres } from '@onedoor/postgres'
import { type County, openCounty } from './county.ts'

/** The county this installation serves; the demo’s when nothing is said. */
export const countyCode = (): string => process.env['ONEDOOR_COUNTY'] ?? '331023'

/** One folder holds everything: database, attachments, secrets. */
export const dataFolder = (given?: string): string => resolve(given ?? process.env['ONEDOOR_DATA'] ?? 'data')

export type Step = 'initdb' | 'start' | 'adopt' | 'migrate'
export type Progress = (step: Step) => void

export type Running = Readonly<{ pid: number; port: number }>

const runningFile = (folder: string): string => join(folder, 'running.json')

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

/** The server that uses this folder now, if one does. A file left by one that was killed says nothing. */
export const runningServer = (folder: string): Running | undefined => {
  if (!existsSync(runningFile(folder))) return undefined
  const running = JSON.parse(readFileSync(runningFile(folder), 'utf8')) as Running
  return running.pid !== process.pid && isAlive(running.pid) ? running : undefined
}

export const claimFolder = (folder: string, port: number): void =>
  writeFileSync(runningFile(folder), JSON.stringify({ pid: process.pid, port }))

export const releaseFolder = (folder: string): void => rmSync(runningFile(folder), { force: true })

/** Stands in a data folder from the first to the last step of a restore. */
export const restoreMark = (folder: string): string => join(folder, 'restoring.json')

export const isHalfRestored = (folder: string): boolean => existsSync(restoreMark(folder))

export type Installation = Readonly<{ county: County; ownerUrl: string; close: () => Promise<void> }>

type Options = Readonly<{ folder: string; databaseUrl?: string | undefined; onProgress?: Progress; enqueue?: Enqueue }>

type Server = Readonly<{ ownerUrl: string; stop: () => Promise<void> }>

/** A server of the county’s own (DATABASE_URL), or the one that npm brought, in the data folder. */
export const databaseOf = async (folder: string, databaseUrl: string | undefined, onProgress: Progress): Promise<Server> => {
  if (databaseUrl !== undefined && databaseUrl !== '') return { ownerUrl: databaseUrl, stop: () => Promise.resolve() }
  // The database of a running One Door is visited: this program neither starts nor stops it.
  const visited = runningServer(folder) === undefined ? undefined : runningPostgres(join(folder, 'postgres'))
  if (visited !== undefined) return { ownerUrl: visited, stop: () => Promise.resolve() }
  return startPostgres({ folder: join(folder, 'postgres'), onProgress })
}

/** Opens the installation: database started or reached, schema up to date, secrets read. Close it to leave everything in order. */
export const openInstallation = async ({ folder, databaseUrl, onProgress = () => undefined, enqueue }: Options): Promise<Installation> => {
  if (isHalfRestored(folder))
    throw new Error(
      `${folder} 的恢复没有完成，请再运行一次 onedoor restore。The restore of this folder was not finished; run onedoor restore again.`,
    )
  mkdirSync(folder, { recursive: true })
  const server = await databaseOf(folder, databaseUrl ?? process.env['DATABASE_URL'], onProgress)
  onProgress('migrate')
  const opened = openCounty({ code: countyCode(), folder, ownerUrl: server.ownerUrl, ...(enqueue && { enqueue }) })
  const county = await opened.catch(async (error: unknown) => {
    await server.stop()
    throw error
  })
  const close = async () => {
    await county.close()
    await server.stop()
  }
  // Every program that folds a matter counts with the notices this installation has learned.
  await organisation.learnHolidays(county.store, new Date()).catch(async (error: unknown) => {
    await close()
    throw error
  })
  return { county, ownerUrl: server.ownerUrl, close }
}
