import { Command } from 'commander'
import { adminCommand } from './admin.command.ts'
import { backupCommand, restoreCommand } from './backup.command.ts'
import { inBothLanguages } from './both-languages.ts'
import { calendarCommand } from './calendar.command.ts'
import { clockCommand } from './clock.command.ts'
import { migrateCommand, rebuildCommand } from './database.command.ts'
import { eraseCommand } from './erase.command.ts'
import { letterCommands } from './letters.command.ts'
import { registerCommands } from './register.command.ts'
import { textCommand } from './text.command.ts'
import { upCommand } from './up.command.ts'

const program = new Command('onedoor')
  .description('一扇门 One Door：县级信访与矛盾纠纷调处。Grievance redress for a county.')
  .version('0.1.0')
  .showHelpAfterError()

for (const command of [
  upCommand(),
  adminCommand(),
  migrateCommand(),
  rebuildCommand(),
  clockCommand(),
  calendarCommand(),
  ...registerCommands(),
  ...letterCommands(),
  textCommand(),
  backupCommand(),
  restoreCommand(),
  eraseCommand(),
])
  program.addCommand(command)
inBothLanguages(program)

try {
  await program.parseAsync()
} catch (error) {
  // What went wrong in one line; the stack is for whoever asks for it.
  console.error((error as Error).message)
  if (process.env['ONEDOOR_DEBUG'] !== undefined) console.error(error)
  process.exitCode = 1
}
