import { sayRefusal } from '@onedoor/case'
import { isRefusal } from '@onedoor/kernel'
import { register } from '@onedoor/register/register.module'
import { Command } from 'commander'
import { eraseLetter } from '../../server/src/erase-letter.ts'
import { answer, type Common, refused, withCommon, withInstallation } from './output.ts'

type EraseFlags = Common & Readonly<{ ground: string; reason: string; by: string; keptUntil?: string }>

const grounds = Object.entries(register.GROUNDS)
  .map(([ground, { basis, said }]) => `  ${ground.padEnd(18)} ${basis}：${said.zh} ${said.en}`)
  .join('\n')

const eraseAction = (id: string, { ground, reason, keptUntil, by, ...flags }: EraseFlags): Promise<void> => {
  const read = register.Erasure.safeParse({ ground, reason, keptUntil })
  if (!read.success) throw new Error(read.error.issues.map(({ path, message }) => `--${path.join('.')}：${message}`).join('\n'))
  return withInstallation(flags, async ({ county }) => {
    const erased = await eraseLetter(county, { id, login: by, command: read.data }, new Date())
    if (isRefusal(erased)) {
      refused(flags, erased, sayRefusal(erased.refused))
      return
    }
    answer(flags, erased, [
      `已删除 ${erased.words} 条记录的文字、${erased.files} 个附件；登记簿照常可以核对。`,
      `Erased the words of ${erased.words} entries and ${erased.files} files; the register still verifies.`,
      ...erased.streams.map((stream) => `  ${stream}`),
      '旧备份里的副本要到备份过期才消失。Copies in old backups last until those expire.',
    ])
  })
}

/** onedoor erase: the one removal there is, by the right of the machine's owner. */
export const eraseCommand = (): Command =>
  withCommon(new Command('erase').description('依法删除一份来件及其事项的个人信息 erase the personal data of a letter and its matters'))
    .argument('<id>', '来件或事项标识，见工作台地址 submission-… or matter-…, as in the address at the desk')
    .requiredOption('--ground <ground>', '依据（见下） ground, one of those below')
    .requiredOption('--reason <text>', '理由，记入查阅日志；不写姓名 why; kept in the log of openings, so without names')
    .requiredOption('--by <login>', '信访局负责人的账号 account of the head of the petition office')
    .option('--kept-until <day>', '档案保存期限的最后一日（unlawful 以外必填） last day of keeping, needed for every ground but unlawful')
    .addHelpText('after', `\n依据 grounds:\n${grounds}`)
    .action(eraseAction)
