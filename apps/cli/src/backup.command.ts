import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command } from 'commander'
import { backUp } from '../../server/src/backup/back-up.ts'
import { checkArchive } from '../../server/src/backup/check-archive.ts'
import { restore } from '../../server/src/backup/restore.ts'
import { type SecretsFrom, sealSecrets } from '../../server/src/backup/sealed-secrets.ts'
import { dataFolder } from '../../server/src/installation.ts'
import { interruption } from './interrupt.ts'
import { answer, type Common, counting, progressOf, tell, withCommon, withInstallation, withJson } from './output.ts'

const interrupted = (): AbortSignal => interruption('已停止；同一条命令再运行一次即可继续。Stopped; run the same command again to go on.')

const said = ({ zh, en }: Readonly<{ zh: string; en: string }>): void => tell(`  ${zh} ${en}`)

const passphrase = (): string => process.env['ONEDOOR_PASSPHRASE'] ?? ''

const megabytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1)

const defaultName = (county: string, now: Date): string =>
  join('backups', `onedoor-${county}-${now.toISOString().slice(0, 19).replaceAll(':', '')}Z`)

type BackupFlags = Common & Readonly<{ sealSecrets?: string }>

const backupAction = (to: string | undefined, flags: BackupFlags): Promise<void> =>
  withInstallation(flags, async ({ county, ownerUrl }) => {
    const now = new Date()
    if (flags.sealSecrets !== undefined) sealSecrets(county.secrets.folder, flags.sealSecrets, passphrase())
    const folder = resolve(to ?? defaultName(county.code, now))
    const report = await backUp({ county, ownerUrl, to: folder, now, signal: interrupted(), progress: said })
    const seconds = (Date.now() - now.getTime()) / 1000
    answer(flags, { ...report, seconds }, [
      `备份完成 Backed up: ${report.folder}`,
      `  ${report.tables} 张表 tables，${report.rows} 行 rows，${report.files} 个附件 attachments，${megabytes(report.bytes)} MB，${seconds.toFixed(1)} s`,
      ...(flags.sealSecrets === undefined
        ? [
            `  密钥不在备份里。请把 ${county.secrets.folder} 另存一处，或用 --seal-secrets 写成加密文件；没有密钥，备份里的内容谁也读不出。`,
            '  The keys are not in it. Keep that folder somewhere else, or seal it with --seal-secrets: without the keys nobody can read the words.',
          ]
        : [`  密钥已加密写入 Keys sealed into: ${flags.sealSecrets}`]),
    ])
  })

const verifyCommand = (): Command =>
  withJson(new Command('verify').description('核对备份的每一个字节，不需要数据库 check every byte of a backup, without a database'))
    .argument('<folder>', '备份目录 the backup')
    .option('--key <key>', '登记簿的验证公钥 the register’s verifier key')
    .action(async (folder: string, flags: Common & Readonly<{ key?: string }>) => {
      const count = counting('已核对 checked')
      const manifest = await checkArchive(folder, { key: flags.key, progress: count })
      const files = manifest.tables.length + manifest.files.length
      answer(flags, { ok: true, county: manifest.county, madeAt: manifest.madeAt, files, key: manifest.register.key }, [
        `备份完好：${manifest.county}，${manifest.madeAt}，${files} 个文件。The backup is whole: ${files} files.`,
        ...(flags.key === undefined
          ? [`（签名用备份内的公钥核对；可用 --key 指定公钥 signature checked with the backup’s own key: ${manifest.register.key}）`]
          : []),
      ])
    })

/** onedoor backup: a whole, signed copy while the county works. */
export const backupCommand = (): Command =>
  withCommon(new Command('backup').description('备份整个县的数据 a whole signed copy, while the county works'))
    .argument('[folder]', '备份目录 the folder to make (default: backups/onedoor-<county>-<time>)')
    .option('--seal-secrets <file>', '另把密钥加密写入此文件，口令取自 ONEDOOR_PASSPHRASE also seal the keys into a file')
    .action(backupAction)
    .addCommand(verifyCommand())

type RestoreFlags = Common & Readonly<{ secrets?: string; sealedSecrets?: string }>

const secretsOf = ({ secrets, sealedSecrets }: RestoreFlags): SecretsFrom | undefined => {
  if (secrets !== undefined) return { folder: resolve(secrets) }
  return sealedSecrets === undefined ? undefined : { file: resolve(sealedSecrets), passphrase: passphrase() }
}

const restoreAction = async (archive: string, flags: RestoreFlags): Promise<void> => {
  const began = Date.now()
  if (!existsSync(archive) || !statSync(archive).isDirectory()) throw new Error(`没有这个备份目录 There is no such backup: ${archive}`)
  const folder = dataFolder(flags.data)
  const report = await restore({
    ...{ archive: resolve(archive), folder, databaseUrl: process.env['DATABASE_URL'], secrets: secretsOf(flags) },
    ...{ signal: interrupted(), progress: said, onDatabase: progressOf },
  })
  const seconds = (Date.now() - began) / 1000
  answer(flags, { ...report, folder, seconds }, [
    `已恢复到 ${folder}：${report.rows} 行，${report.files} 个附件；登记簿 ${report.entries} 条，完整。${seconds.toFixed(1)} s`,
    `Restored: ${report.rows} rows, ${report.files} attachments; the register has ${report.entries} entries and is whole.`,
    '用 onedoor up --data 启动。Start it with onedoor up --data.',
  ])
}

/** onedoor restore: a county made again from a backup and its keys, checked to the last entry. */
export const restoreCommand = (): Command =>
  withCommon(new Command('restore').description('从备份恢复到新目录 make a county again from a backup, into a new folder'))
    .argument('<folder>', '备份目录 the backup')
    .option('--secrets <folder>', '原来的 secrets 目录 the old folder of keys')
    .option('--sealed-secrets <file>', '加密的密钥文件，口令取自 ONEDOOR_PASSPHRASE the sealed keys')
    .action(restoreAction)
