import { createHash, randomBytes } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { birthOf, isAlive, isPostgres } from './process.ts'
import { giveTo, type RunAs, runAs, unreachableFor } from './user.ts'

/** What lies where in the data folder of one server. */
export type Place = Readonly<{
  folder: string
  cluster: string
  socket: string
  passwordFile: string
  holder: string
  log: string
  as: RunAs
}>

export const OWNER = 'onedoor'

/** unix(7): the path of a socket may have 107 bytes; “/.s.PGSQL.5432” is 14 of them. */
const LONGEST_FOLDER = 90

const socketFolderOf = (folder: string): string => {
  const name = `onedoor-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`
  const path = join(tmpdir(), name)
  return path.length <= LONGEST_FOLDER ? path : join('/tmp', name)
}

export const placeOf = (given: string): Place => {
  const folder = resolve(given)
  const within = (name: string) => join(folder, name)
  return {
    ...{ folder, cluster: within('cluster'), socket: socketFolderOf(folder), as: runAs() },
    ...{ passwordFile: within('owner-password'), holder: within('holder'), log: within('log') },
  }
}

/** The folder of temporary files belongs to everybody: what somebody else put there under our name is not ours. */
const claimSocketFolder = ({ socket, as }: Place): void => {
  mkdirSync(socket, { recursive: true, mode: 0o700 })
  const { uid } = lstatSync(socket)
  const ours = [process.getuid?.(), as.uid]
  if (!lstatSync(socket).isDirectory() || !ours.includes(uid))
    throw new Error(`The folder ${socket} belongs to somebody else. Remove it, or set TMPDIR to a folder of your own, and start again.`)
  giveTo(socket, as)
}

/** Makes the folders, and refuses with the reason and the way out when the server could not use them. */
export const prepare = (place: Place): void => {
  mkdirSync(place.folder, { recursive: true })
  giveTo(place.folder, place.as)
  const blocked = unreachableFor(join(place.folder, 'x'), place.as)
  if (blocked !== undefined)
    throw new Error(
      `PostgreSQL runs as “nobody” and cannot pass ${blocked}. Choose a data folder that others may walk to, or start as an ordinary user.`,
    )
  claimSocketFolder(place)
  mkdirSync(place.log, { recursive: true, mode: 0o700 })
  giveTo(place.log, place.as)
}

export const passwordOf = ({ passwordFile, as }: Place): string => {
  if (!existsSync(passwordFile)) {
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' })
    giveTo(passwordFile, as)
  }
  return readFileSync(passwordFile, 'utf8').trim()
}

export const urlOf = (place: Place, database: string): string =>
  `postgres://${OWNER}:${encodeURIComponent(passwordOf(place))}@${encodeURIComponent(place.socket)}/${database}`

/** Process id of the server that holds this cluster, if one does. */
export const serverOf = ({ cluster }: Place): number | undefined => {
  if (!existsSync(join(cluster, 'postmaster.pid'))) return undefined
  const pid = Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0])
  return Number.isInteger(pid) && pid > 0 && isAlive(pid) && isPostgres(pid) ? pid : undefined
}

/** Process id of the program that started the server here and still runs. */
export const holderOf = ({ holder }: Place): number | undefined => {
  if (!existsSync(holder)) return undefined
  const [pid = '', birth = ''] = readFileSync(holder, 'utf8').split(' ')
  return isAlive(Number(pid)) && birthOf(Number(pid)) === birth ? Number(pid) : undefined
}

/** One program at a time holds a data folder; what a killed one left is taken over. */
export const hold = (place: Place): void => {
  const pid = holderOf(place)
  if (pid !== undefined)
    throw new Error(
      pid === process.pid
        ? `The data folder ${place.folder} is already in use by this program.`
        : `The data folder ${place.folder} is in use by process ${pid}. Stop that one first, or choose another folder.`,
    )
  rmSync(place.holder, { force: true })
  writeFileSync(place.holder, `${process.pid} ${birthOf(process.pid)}`, { flag: 'wx', mode: 0o600 })
}
