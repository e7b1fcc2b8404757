import { createHash, randomUUID } from 'node:crypto'
import { sql } from '@onedoor/database'
import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { expect } from 'vitest'
import { serverOf } from './serve.ts'
import { servicesOf } from './services.ts'
import { type DemoCounty, demoCounty } from './testing-county.ts'
import { accuseOnline, command, lodgeOnline, type Planted, PNG, pdfWith, type Report, uploadAs } from './testing-reports.ts'

export const NOW = new Date('2026-11-24T04:00:00Z')

export type BarrierCounty = Readonly<{
  demo: DemoCounty
  app: FastifyInstance
  log: readonly string[]
  cookieOf: (login: string) => string
  close: () => Promise<void>
}>

/** The whole demo county behind its real door, with these people signed in and every log line kept. */
export const barrierCounty = async (logins: readonly string[]): Promise<BarrierCounty> => {
  const demo = await demoCounty(NOW)
  const log: string[] = []
  const app = await serverOf({
    services: servicesOf(demo.county, 'http://127.0.0.1', () => NOW),
    log: pino({ level: 'trace', base: null }, { write: (line: string) => void log.push(line) }),
    perMinute: 1_000_000,
  })
  const cookies = new Map<string, string>([['nobody', '']])
  for (const login of logins) {
    const password = demo.logins.find((one) => one.login === login)?.password
    const answer = await app.inject({ method: 'POST', url: '/api/session', payload: { login, password } })
    expect([login, answer.statusCode]).toEqual([login, 200])
    cookies.set(login, answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; '))
  }
  const close = async () => {
    await app.close()
    await demo.close()
  }
  return { demo, app, log, cookieOf: (login) => cookies.get(login) ?? '', close }
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

const reportOf = (mark: string): Report => ({
  ...{
    whom: `${mark}被告发的人`,
    narrative: `${mark}收了三万元`,
    name: `${mark}举报人`,
    phone: `1390000${mark.length}${mark.charCodeAt(0)}`,
  },
  ...{ fileName: `${mark}账本.pdf`, hidden: `${mark}隐藏证人` },
})

const secretsOf = ({ whom, narrative, name, phone, fileName, hidden }: Report, code: string): readonly string[] => [
  ...[whom, narrative, name, phone, fileName, hidden, digestOf(pdfWith(hidden)), code, code.replaceAll('-', '')],
]

/** The letter that came last, and the reference by which its officers call it; read as the owner of the database would. */
const lastLetter = async ({ demo }: BarrierCounty): Promise<string> => {
  const { owner, code } = demo.county
  const rows = await owner.query<{ letter: string }>(
    sql`select letter from confidential.fact where county = ${code} order by seq desc limit 1`,
  )
  return rows[0]?.letter ?? ''
}

const planted = async (county: BarrierCounty, one: Omit<Planted, 'letter'>): Promise<Planted> => {
  const letter = await lastLetter(county)
  return { ...one, letter, secrets: [...one.secrets, letter] }
}

const online = async (county: BarrierCounty, mark: string, over: Record<string, string>): Promise<Planted> => {
  const report = reportOf(mark)
  const code = await accuseOnline(county.app, report, over)
  return planted(county, { way: `${mark}: 网上专门渠道`, secrets: secretsOf(report, code), recorded: [] })
}

/** Taken down at the window by a clerk who cannot read it again. */
const atWindow = async (county: BarrierCounty, mark: string, clerk: string): Promise<Planted> => {
  const { app } = county
  const { whom, narrative, name, phone, fileName, hidden } = reportOf(mark)
  const cookie = county.cookieOf(clerk)
  const file = await uploadAs(app, { cookie, url: '/api/confidential/files', fileName, bytes: pdfWith(hidden) })
  const done = await command(app, {
    ...{ cookie, url: '/api/confidential/letters' },
    payload: {
      ...{ kind: 'STAFF_COMPLAINT', whom, narrative, units: ['office'], channel: 'VISIT', receivedOn: '2026-11-24' },
      ...{ persons: [{ name, phone }], files: [file] },
    },
  })
  const code = String(done['queryCode'])
  return planted(county, { way: `${mark}: 窗口代收`, secrets: [...secretsOf(reportOf(mark), code), file.digest], recorded: [] })
}

/** An ordinary letter from the portal of which a part, or all, turns out to be a report. */
const outOfLetter = async (county: BarrierCounty, mark: string, { clerk, whole }: { clerk: string; whole: boolean }): Promise<Planted> => {
  const { app } = county
  const report = reportOf(mark)
  const photo = PNG(whole ? 7 : 8)
  const values = {
    subject: `${mark}与路灯`,
    narrative: `路灯坏了。${report.narrative}`,
    claims: '修路灯',
    name: '蒋路明',
    phone: '13700000000',
  }
  const files = [
    { fileName: report.fileName, mime: 'application/pdf', bytes: pdfWith(report.hidden) },
    { fileName: '路灯.png', mime: 'image/png', bytes: photo },
  ]
  const { submission, code: ordinaryCode } = await lodgeOnline(app, values, files)
  const matter = `matter-${randomUUID()}`
  const { whom, narrative } = report
  await command(app, {
    ...{ cookie: county.cookieOf(clerk), url: `/api/submissions/${submission}/matters` },
    payload: {
      matters: whole ? [] : [{ id: matter, purpose: 'REDRESS', subject: '路灯不亮', claims: ['修路灯'], place: '' }],
      report: { kind: 'ACCUSATION', whom, narrative, units: ['housing'], concernsDiscipline: false },
      ...(!whole && { cleared: { subject: '路灯不亮', narrative: '路灯坏了。', claims: ['修路灯'], files: [digestOf(photo)] } }),
    },
  })
  const { hidden, fileName } = report
  return planted(county, {
    way: `${mark}: ${whole ? '整封' : '一部分'}分离`,
    secrets: [whom, narrative, `${mark}与路灯`, fileName, hidden],
    recorded: [digestOf(pdfWith(hidden)), ...(whole ? [digestOf(photo)] : [])],
    submission,
    ...(!whole && { matter, ordinaryCode }),
  })
}

/** Typed apart at the window, beside an ordinary matter. */
const besideMatter = async (county: BarrierCounty, mark: string, clerk: string): Promise<Planted> => {
  const { app } = county
  const { whom, narrative, hidden, fileName } = reportOf(mark)
  const cookie = county.cookieOf(clerk)
  const file = await uploadAs(app, { cookie, url: '/api/files', fileName, bytes: pdfWith(hidden) })
  const [submission, matter] = [`submission-${randomUUID()}`, `matter-${randomUUID()}`]
  const done = await command(app, {
    ...{ cookie, url: '/api/registrations' },
    payload: {
      submission,
      received: {
        ...{ channel: 'VISIT', receivedOn: '2026-11-24', anonymous: false, persons: [{ name: '蒋路明', phone: '13700000000' }] },
        ...{ subject: '下水道', narrative: '下水道堵了', claims: ['疏通'], place: '', attachments: [], language: 'zh' },
      },
      matters: [{ id: matter, purpose: 'REDRESS', subject: '下水道', claims: ['疏通'], place: '' }],
      report: { kind: 'ACCUSATION', whom, narrative, units: ['housing'], concernsDiscipline: false, files: [file.digest] },
    },
  })
  const code = String(done['confidentialCode'])
  const secrets = [whom, narrative, hidden, fileName, file.digest, code, code.replaceAll('-', '')]
  return planted(county, { way: `${mark}: 窗口分记`, secrets, recorded: [], submission, matter })
}

/** By the ways of the protected channel itself. The accused: the housing bureau, the discipline body, the petition office. */
export const plantProtected = async (county: BarrierCounty): Promise<readonly Planted[]> => [
  await online(county, '甲榉', { units: 'housing' }),
  await online(county, '乙槭', { units: 'discipline', concernsDiscipline: '1' }),
  await atWindow(county, '丙楸', 'window1'),
]

/** Among the words of ordinary letters and visits. */
export const plantMixed = async (county: BarrierCounty): Promise<readonly Planted[]> => [
  await outOfLetter(county, '丁楝', { clerk: 'routing', whole: false }),
  await outOfLetter(county, '戊榧', { clerk: 'routing', whole: true }),
  await besideMatter(county, '己檫', 'window2'),
]
