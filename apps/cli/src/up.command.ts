import { join } from 'node:path'
import { Command } from 'commander'
import { buildDesk } from '../../desk/build.ts'
import { type Demo, ensureDemo, hasUnits, NO_DEMO } from '../../server/src/demo/demo.ts'
import { dataFolder } from '../../server/src/installation.ts'
import { run } from '../../server/src/run.ts'
import { onInterrupt } from './interrupt.ts'
import { answer, type Common, progressOf, tell, withCommon } from './output.ts'

type UpFlags = Common & Readonly<{ port: string; host: string; url?: string; demo: boolean }>

const demoLines = ({ logins, codes }: Demo): readonly string[] => {
  if (logins.length === 0) return []
  return [
    '',
    '演示账号 Demo logins（随机生成，保存在数据目录 random, kept in the data folder: demo-logins.json）',
    ...logins.map(({ login, password, role, unit }) => `  ${login.padEnd(16)} ${password}   ${role} · ${unit}`),
    '',
    '演示查询码 Demo query codes（在群众端“查进度”里用 for “Follow my matter” in the portal）',
    ...codes.map(({ code, zh, en }) => `  ${code}   ${zh} ${en}`),
  ]
}

/** What to do in a county where nobody is yet. */
const emptyLines = (flags: UpFlags): readonly string[] => {
  const county = process.env['ONEDOOR_COUNTY']
  const data = flags.data === undefined ? '' : ` --data ${flags.data}`
  return [
    '',
    '本县还没有单位和人员。请在另一个终端建立信访局和第一位管理员，再用它登录工作台：',
    'Nobody is here yet. In another terminal make the petition office and the first administrator, then sign in at the desk:',
    `  ${county === undefined ? '' : `ONEDOOR_COUNTY=${county} `}npx onedoor admin create${data} --office 某某县信访局 --name 姓名 --login admin`,
    ...(county === undefined
      ? [
          '县的区划代码现在是演示用的 331023。请先停下，设好 ONEDOOR_COUNTY 再开始；定了不要再改。',
          'The division code is the demo’s, 331023. Stop, set ONEDOOR_COUNTY and begin with a fresh folder; leave it afterwards.',
        ]
      : []),
  ]
}

const upAction = async (flags: UpFlags): Promise<void> => {
  const began = Date.now()
  const folder = dataFolder(flags.data)
  const port = Number(flags.port)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error('--port 应为 0–65535 的整数。--port takes a number up to 65535.')
  await buildDesk({ onProgress: tell })
  const found = { demo: NO_DEMO, empty: false }
  const running = await run({
    ...{ folder, port, host: flags.host, baseUrl: flags.url, onProgress: progressOf, logFile: join(folder, 'onedoor.log') },
    prepare: async (installation) => {
      found.demo = flags.demo ? await ensureDemo(installation, { onProgress: tell }) : NO_DEMO
      found.empty = !(await hasUnits(installation.county))
    },
  })
  const { address } = running
  const { demo, empty } = found
  const seconds = ((Date.now() - began) / 1000).toFixed(1)
  const places = { desk: `${address}/desk/`, portal: `${address}/`, register: `${address}/register` }
  // Heard before it is offered: whoever reads the last line and presses Ctrl-C at once must not cut the stop short.
  const toldToStop = untilToldToStop()
  answer(flags, { ...places, ...demo, ...(empty ? { next: 'onedoor admin create' } : {}), seconds: Number(seconds) }, [
    '',
    `一扇门 One Door（${seconds} s）`,
    `  工作台 Desk      ${places.desk}`,
    `  群众端 Portal    ${places.portal}`,
    `  登记簿 Register  ${places.register}`,
    ...demoLines(demo),
    ...(empty ? emptyLines(flags) : []),
    '',
    '按 Ctrl-C 停止。Press Ctrl-C to stop.',
  ])
  await toldToStop
  tell('正在停止 Stopping …')
  await running.stop()
}

const untilToldToStop = (): Promise<void> => new Promise((resolve) => onInterrupt(resolve))

/** onedoor up: everything, on one port, from one folder. */
export const upCommand = (): Command =>
  withCommon(new Command('up').description('启动全部 start everything on one port'))
    .option('--port <port>', '端口 port', process.env['PORT'] ?? '8080')
    .option('--host <host>', '监听地址 address to listen on', '127.0.0.1')
    .option('--url <url>', '对外地址（有反向代理时） public address behind a proxy')
    .option('--no-demo', '不装演示县 without the demo county')
    .action(upAction)
