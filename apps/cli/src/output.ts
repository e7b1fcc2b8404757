import { type Command, Option } from 'commander'
import { dataFolder, type Installation, openInstallation, type Step } from '../../server/src/installation.ts'

export type Common = Readonly<{ json?: boolean; data?: string }>

/** `--json` and `--data`, which every command that opens the installation has. */
export const withCommon = (command: Command): Command =>
  command
    .addOption(new Option('--json', '结果为 JSON machine-readable answer on standard output'))
    .addOption(new Option('--data <folder>', '数据目录 data folder (default: ./data or $ONEDOOR_DATA)'))

export const withJson = (command: Command): Command =>
  command.addOption(new Option('--json', '结果为 JSON machine-readable answer on standard output'))

/** One answer: JSON for programs, lines for people. */
export const answer = ({ json = false }: Common, value: unknown, lines: readonly string[]): void => {
  console.log(json ? JSON.stringify(value, null, 2) : lines.join('\n'))
}

/** A lawful no: said in both languages with its article, and the command ends with 1. */
export const refused = (
  { json = false }: Common,
  refusal: Readonly<{ refused: string; basis?: string }>,
  said: Readonly<{ zh: string; en: string }>,
): void => {
  if (json) console.log(JSON.stringify(refusal, null, 2))
  const basis = refusal.basis === undefined ? '' : `（${refusal.basis}）`
  tell(`${said.zh}${basis} ${said.en}`)
  process.exitCode = 1
}

const STEPS: Readonly<Record<Step, string>> = {
  initdb: '正在新建数据库 Making the database …',
  start: '正在启动数据库 Starting the database …',
  adopt: '数据库已在运行 The database is already running.',
  migrate: '正在检查数据库结构 Bringing the schema up to date …',
}

/** Progress goes to standard error, so that answers can be piped. */
export const tell = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** A line that is written over again and again on a terminal, and only now and then into a file. */
export const counting = (what: string, total?: number): ((done: number) => void) => {
  let shown = -1
  return (done) => {
    const every = process.stderr.isTTY ? 100 : 5000
    if (Math.floor(done / every) === shown) return
    shown = Math.floor(done / every)
    const share = total === undefined || total === 0 ? '' : ` / ${total}`
    process.stderr.write(process.stderr.isTTY ? `\r${what} ${done}${share} ` : `${what} ${done}${share}\n`)
  }
}

export const progressOf = (step: Step): void => {
  if (step !== 'start' && step !== 'adopt') tell(STEPS[step])
}

/** Opens the installation for one piece of work and closes it in any case. */
export const withInstallation = async <Result>(
  { data }: Common,
  work: (installation: Installation) => Promise<Result>,
): Promise<Result> => {
  const installation = await openInstallation({ folder: dataFolder(data) })
  try {
    return await work(installation)
  } finally {
    await installation.close()
  }
}
