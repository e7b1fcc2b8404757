import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Migration } from '@onedoor/database'

const ROOT = new URL('../../../', import.meta.url).pathname

/** Who has a schema of its own: the case file first, since the modules keep projections of it. */
const OWNERS = [
  'edge/eventstore',
  ...readdirSync(join(ROOT, 'modules'))
    .sort()
    .map((name) => `modules/${name}`),
]

const stepsOf = (owner: string): Migration[] => {
  const folder = join(ROOT, owner, 'migrations')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => ({ id: `${owner.split('/')[1] ?? owner}/${file.replace('.sql', '')}`, sql: readFileSync(join(folder, file), 'utf8') }))
}

/** Every step of every schema, each owner's in order. */
export const migrations: readonly Migration[] = OWNERS.flatMap(stepsOf)
