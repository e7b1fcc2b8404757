import { rebuild } from '@onedoor/eventstore'
import { Command } from 'commander'
import { toRebuild } from '../../server/src/county.ts'
import { resetFollowers } from '../../server/src/followers.ts'
import { followers, projections } from '../../server/src/modules.ts'
import { interruption } from './interrupt.ts'
import { answer, type Common, counting, tell, withCommon, withInstallation } from './output.ts'

/** onedoor migrate: also done by `up`; by hand for a server of one’s own. */
export const migrateCommand = (): Command =>
  withCommon(new Command('migrate').description('更新数据库结构 bring the schema up to date')).action((flags: Common) =>
    withInstallation(flags, ({ county }) => {
      answer(flags, { county: county.code, upToDate: true }, ['数据库结构已是最新。The schema is up to date.'])
      return Promise.resolve()
    }),
  )

/** onedoor rebuild: every table that is not the register is re-made from it. */
export const rebuildCommand = (): Command =>
  withCommon(new Command('rebuild').description('由登记簿重建全部投影表 re-make every projection from the register')).action(
    (flags: Common) =>
      withInstallation(flags, async ({ county }) => {
        const began = Date.now()
        const stopped = interruption('已停止，原有数据未变。Stopped; nothing was changed. Run it again to begin anew.')
        const count = counting('已读 read')
        const events = await rebuild(county.db, toRebuild(county), (read) => {
          stopped.throwIfAborted()
          count(read)
        })
        await resetFollowers(county.db, county.code, followers)
        tell('')
        const seconds = (Date.now() - began) / 1000
        answer(flags, { events, projections: projections.length + followers.length, seconds }, [
          `重建完成：${events} 条记录，${projections.length + followers.length} 张表，${seconds.toFixed(1)} 秒。Re-made from ${events} events.`,
        ])
      }),
  )
