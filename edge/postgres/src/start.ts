import { rmSync } from 'node:fs'
import { isMade, launch, makeCluster, ready } from './cluster.ts'
import { hold, type Place, placeOf, prepare, serverOf, urlOf } from './place.ts'
import { killServer, stopServer } from './process.ts'

export type Postgres = Readonly<{
  /** Address of the owner of everything, over a unix socket that only this machine can reach. */
  ownerUrl: string
  pid: number
  /** How it was found: made for the first time, started again, or taken over from a parent that was killed. */
  began: 'made' | 'started' | 'adopted'
  stop: () => Promise<void>
  /** For crash tests: every process of the server ends at once, as in a power cut. */
  kill9: () => Promise<void>
}>

export type StartOptions = Readonly<{
  folder: string
  database?: string
  onProgress?: (step: 'initdb' | 'start' | 'adopt') => void
  /** `false` turns fsync off: for tests whose data nobody will miss. */
  durable?: boolean
}>

const begin = async (place: Place, { durable = true, onProgress }: StartOptions): Promise<Pick<Postgres, 'pid' | 'began'>> => {
  const fresh = !isMade(place)
  if (fresh) {
    onProgress?.('initdb')
    await makeCluster(place)
  }
  const orphan = serverOf(place)
  onProgress?.(orphan === undefined ? 'start' : 'adopt')
  if (orphan === undefined) return { pid: await launch(place, durable), began: fresh ? 'made' : 'started' }
  await ready(place, orphan)
  return { pid: orphan, began: 'adopted' }
}

/**
 * Starts the embedded server of a data folder, or takes over the one that a killed parent left.
 * Throws, naming the reason and the way out, when another program holds the folder or the server cannot use it.
 */
export const startPostgres = async (options: StartOptions): Promise<Postgres> => {
  const place = placeOf(options.folder)
  prepare(place)
  hold(place)
  const release = () => {
    rmSync(place.holder, { force: true })
  }
  try {
    const { pid, began } = await begin(place, options)
    const stop = async () => {
      await stopServer(pid)
      rmSync(place.socket, { recursive: true, force: true })
      release()
    }
    const kill9 = async () => {
      await killServer(pid)
      release()
    }
    return { ownerUrl: urlOf(place, options.database ?? 'postgres'), pid, began, stop, kill9 }
  } catch (error) {
    release()
    throw error
  }
}

/** Owner's address of the server that another program runs on this folder, for a visit that neither starts nor stops it; `undefined` when none runs. */
export const runningPostgres = (folder: string, database = 'postgres'): string | undefined => {
  const place = placeOf(folder)
  return serverOf(place) === undefined ? undefined : urlOf(place, database)
}
