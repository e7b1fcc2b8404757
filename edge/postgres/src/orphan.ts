import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Process id of the server that holds this data folder, if one does. */
export const holderOf = (folder: string): number | undefined => {
  try {
    const pid = Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0])
    return Number.isInteger(pid) && pid > 0 && isAlive(pid) && isPostgres(pid) ? pid : undefined
  } catch {
    return undefined
  }
}

export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM'
  }
}

/** After a reboot the number may belong to somebody else. Where /proc cannot be read we believe the file. */
const isPostgres = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres')
  } catch {
    return true
  }
}

const gone = async (pid: number, ms: number): Promise<boolean> => {
  for (let waited = 0; waited < ms; waited += 50) {
    if (!isAlive(pid)) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return !isAlive(pid)
}

/** Fast shutdown (SIGINT): open transactions are rolled back, everything acknowledged is kept. */
export const stopServer = async (pid: number, ms = 20_000): Promise<void> => {
  if (!isAlive(pid)) return
  process.kill(pid, 'SIGINT')
  if (await gone(pid, ms)) return
  process.kill(pid, 'SIGQUIT')
  await gone(pid, 5000)
}
