import { access } from '@onedoor/access/access.module'
import { sayRefusal } from '@onedoor/case'
import { asDate } from '@onedoor/clock'
import { isRefusal, type Refusal } from '@onedoor/kernel'
import { Command } from 'commander'
import { makeFirstAdministrator, resetLogin } from '../../server/src/first-administrator.ts'
import { answer, type Common, refused, withCommon, withInstallation } from './output.ts'

type CreateFlags = Common & Readonly<{ office: string; officeEn?: string; word: string; name: string; login: string; from?: string }>
type ResetFlags = Common & Readonly<{ secondFactor: boolean }>
type Given = Readonly<{ login: string; password: string }>

const faultsOf = (error: { issues: readonly Readonly<{ path: readonly PropertyKey[]; message: string }>[] }): string =>
  error.issues.map(({ path, message }) => `--${path.join('-').replace('-zh', '')}：${message}`).join('\n')

const passwordLines = ({ login, password }: Given): readonly string[] => [
  `  账号 Account        ${login}`,
  `  一次性密码 Password ${password}`,
  '密码只显示这一次，首次登录必须修改。The password is shown only now and must be changed at the first sign-in.',
]

const tellGiven = (flags: Common, given: Given | Refusal, head: string): void => {
  if (isRefusal(given)) return refused(flags, given, sayRefusal(given.refused))
  answer(flags, given, [head, ...passwordLines(given)])
}

const createAction = (flags: CreateFlags): Promise<void> => {
  const now = new Date()
  const read = access.FirstAdministrator.safeParse({
    ...{ office: { zh: flags.office, en: flags.officeEn ?? flags.office }, word: flags.word, name: flags.name, login: flags.login },
    from: flags.from ?? asDate(now),
  })
  if (!read.success) throw new Error(faultsOf(read.error))
  return withInstallation(flags, async ({ county }) => {
    tellGiven(
      flags,
      await makeFirstAdministrator(county, read.data, now),
      '信访局和第一位系统管理员已建立。The office and its first administrator are there.',
    )
  })
}

const resetAction = (login: string, flags: ResetFlags): Promise<void> =>
  withInstallation(flags, async ({ county }) => {
    const given = await resetLogin(county, { login, secondFactor: flags.secondFactor }, new Date())
    tellGiven(flags, given, '密码已重置，已登录的都已退出；这一步已记录。Reset and recorded; whoever was signed in with it is out.')
  })

/** onedoor admin create, admin reset: how a county begins, and how it gets back in. */
export const adminCommand = (): Command =>
  new Command('admin')
    .description('第一位系统管理员 the first administrator, and a lost password')
    .addCommand(
      withCommon(new Command('create').description('建立县信访局和第一位系统管理员 make the petition office and its first administrator'))
        .requiredOption('--office <name>', '县信访局名称 name of the county’s petition office')
        .requiredOption('--name <name>', '管理员姓名 name of the administrator')
        .requiredOption('--login <login>', '管理员账号：小写字母、数字、短横线 account: small letters, digits, dashes')
        .option('--office-en <name>', '信访局英文名称 its name in English (default: the same)')
        .option('--word <word>', '机关代字 word of its document numbers', '信访')
        .option('--from <day>', '自哪一日起 from which day, YYYY-MM-DD (default: today)')
        .action(createAction),
    )
    .addCommand(
      withCommon(new Command('reset').description('丢了密码：换一个一次性密码 a new password for a lost one'))
        .argument('<login>', '账号 account')
        .option('--second-factor', '同时关闭两步验证（手机丢了） turn off the second factor too, for a lost telephone', false)
        .action(resetAction),
    )
