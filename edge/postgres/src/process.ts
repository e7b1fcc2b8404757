import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** The fields after the name in /proc/<pid>/stat (proc(5)): state is the first, start time the twentieth. */
const statOf = (pid: number): readonly string[] | undefined =>
  textOf(`/proc/${pid}/stat`)
    ?.replace(/^.*\) /s, '')
    .split(' ')

/** A zombie is dead: in a container nobody may ever collect it. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return statOf(pid)?.[0] !== 'Z'
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

/** Tells a process from a later one with the same number; empty where there is no /proc. */
export const birthOf = (pid: number): string => statOf(pid)?.[19] ?? ''

/** After a reboot the number may belong to somebody else. Where /proc cannot be read we believe the file. */
export const isPostgres = (pid: number): boolean => textOf(`/proc/${pid}/cmdline`)?.includes('postgres') ?? true

/** Dead, but still listed because nobody has collected it: in a container the first process may never do so. */
export const isZombie = (pid: number): boolean => statOf(pid)?.[0] === 'Z'

/** Whether any living process works in this folder (/proc/<pid>/cwd). */
export const isInhabited = (folder: string): boolean =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .some((pid) => {
      try {
        return readlinkSync(`/proc/${pid}/cwd`) === folder && !isZombie(Number(pid))
      } catch {
        return false
      }
    })

const childrenOf = (pid: number): readonly number[] =>
  (textOf(`/proc/${pid}/task/${pid}/children`) ?? '').split(' ').filter(Boolean).map(Number)

const kill = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal)
  } catch {
    // It is gone already, which is what was wanted.
  }
}

const gone = async (pid: number, ms: number): Promise<boolean> => {
  for (let waited = 0; waited < ms; waited += 25) {
    if (!isAlive(pid)) return true
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  return !isAlive(pid)
}

/** Fast shutdown (SIGINT): open transactions are rolled back, everything acknowledged is kept. After 20 s SIGQUIT: the next start recovers. */
export const stopServer = async (pid: number): Promise<void> => {
  for (const [signal, ms] of [['SIGINT', 20_000] as const, ['SIGQUIT', 5000] as const]) {
    if (!isAlive(pid)) return
    kill(pid, signal)
    if (await gone(pid, ms)) return
  }
}

/** Ends the server and all its children as a power cut would. Linux only: it reads /proc. */
export const killServer = async (pid: number): Promise<void> => {
  for (const victim of [pid, ...childrenOf(pid)]) kill(victim, 'SIGKILL')
  await gone(pid, 5000)
}
