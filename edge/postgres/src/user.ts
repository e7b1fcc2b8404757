import { execFileSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

export type RunAs = Readonly<{ uid?: number; gid?: number }>

/** PostgreSQL refuses to run as root, so root starts it as `nobody`; anybody else starts it as themselves. */
export const runAs = (): RunAs => {
  if (process.getuid?.() !== 0) return {}
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim())
  return { uid: id('-u'), gid: id('-g') }
}

export const giveTo = (path: string, { uid, gid }: RunAs): void => {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid)
}

/** `nobody` must be able to walk to the folder; a home folder with mode 700 stops it, and initdb’s own message does not say so. */
export const unreachableFor = (path: string, { uid }: RunAs): string | undefined => {
  if (uid === undefined) return undefined
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const { mode, uid: owner } = statSync(folder)
    if (owner !== uid && (mode & 0o001) === 0) return folder
  }
  return undefined
}
