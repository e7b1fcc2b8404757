import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { intake } from '@onedoor/intake/intake.module'
import { isRefusal } from '@onedoor/kernel'
import { startPostgres } from '@onedoor/postgres'
import { openCounty } from './county.ts'

// A program for the crash test: takes letters as fast as it can and writes down each one it has promised to keep. It never ends by itself.
const [, , folder = '', promised = ''] = process.argv

const server = await startPostgres({ folder: `${folder}/postgres` })
const county = await openCounty({ code: '331023', folder, ownerUrl: server.ownerUrl })
console.log(`postgres ${server.pid}`)

const take = async (): Promise<void> => {
  const submission = `submission-${randomUUID()}`
  const stamp = { at: new Date(), by: 'window1', organ: 'office', roles: ['registrar'], commandId: randomUUID() }
  const received = intake.rules.receive(
    {
      ...{
        channel: 'LETTER',
        receivedOn: '2026-03-02',
        anonymous: true,
        persons: [],
        subject: '路灯',
        narrative: '不亮',
        claims: ['修好'],
      },
      ...{ place: '', attachments: [], language: 'zh', queryKey: randomUUID() },
    },
    stamp,
  )
  if (isRefusal(received)) throw new Error(received.refused)
  const appended = await county.store.append([{ stream: submission, past: [], events: [received] }], stamp)
  if (appended.kind === 'written') appendFileSync(promised, `${submission}\n`)
}

const clerk = async (): Promise<void> => {
  for (;;) await take()
}

await Promise.all([clerk(), clerk(), clerk(), clerk()])
