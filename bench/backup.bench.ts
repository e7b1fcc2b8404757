// Seconds and size of a backup of a county with many letters while it runs, and of its restore into an empty folder.
// Usage: node bench/backup.bench.ts [LETTERS] [--json]
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { inventedLetters } from './invented-letters.ts'
import { report, start } from './running.ts'

const CLI = join(import.meta.dirname, '..', 'apps', 'cli', 'src', 'main.ts')
const count = Number(process.argv.slice(2).find((argument) => !argument.startsWith('--')) ?? 20_000)

/** Runs a command of ours and reads its JSON; throws when it fails. */
const onedoor = <Answer>(...argv: readonly string[]): Answer =>
  JSON.parse(execFileSync(process.execPath, [CLI, ...argv, '--json'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as Answer

const running = await start()
const [table, archive, again] = ['letters.jsonl', 'backup', 'again'].map((name) => `${running.folder}-${name}`) as [string, string, string]
try {
  inventedLetters(table, count)
  onedoor('import', 'letters', table, '--data', running.folder, '--rejects', `${table}-rejects`)
  const made = onedoor<{ rows: number; bytes: number; seconds: number }>('backup', archive, '--data', running.folder)
  const back = onedoor<{ entries: number; seconds: number }>(
    'restore',
    archive,
    '--data',
    again,
    '--secrets',
    join(running.folder, 'secrets'),
  )
  report('backup and restore', {
    'entries of the register': back.entries,
    'rows of all tables': made.rows,
    'megabytes of the backup': Math.round(made.bytes / 2 ** 17) / 8,
    'seconds to back up, beside the running server': Math.round(made.seconds * 10) / 10,
    'seconds to restore and check the whole register': Math.round(back.seconds * 10) / 10,
  })
} finally {
  await running.stop()
  for (const path of [table, `${table}-rejects`, archive, again]) rmSync(path, { recursive: true, force: true })
}
