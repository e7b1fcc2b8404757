// Sixteen clients of the window, each waiting for its answer before it sends the next: a process of its own, so that the server keeps its core.
import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { asDate } from '@onedoor/clock'

const [, , address = '', cookie = '', seconds = '8'] = process.argv
const CLIENTS = 16
const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS })
const today = asDate(new Date())

const bodyOf = () => {
  const subject = '村口六盏路灯不亮'
  const claims = ['尽快修好路灯']
  return JSON.stringify({
    ...{ commandId: randomUUID(), submission: `submission-${randomUUID()}` },
    received: {
      ...{ channel: 'VISIT', receivedOn: today, anonymous: false, persons: [{ name: '王大明', phone: '13900000001' }], subject, claims },
      ...{
        narrative: '国庆以后村口六盏路灯一盏都不亮，晚上有老人摔倒，找过村里两次。',
        place: '331023001',
        attachments: [],
        language: 'zh',
      },
    },
    matters: [{ id: `matter-${randomUUID()}`, purpose: 'REDRESS', subject, claims, place: '331023001' }],
  })
}

const send = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const body = bodyOf()
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie }
    const sent = request(`${address}/api/registrations`, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('end', () => {
        resolve(answer.statusCode ?? 0)
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })

const until = Date.now() + Number(seconds) * 1000
const taken: number[] = []
let failed = 0

const client = async (): Promise<void> => {
  while (Date.now() < until) {
    const began = performance.now()
    if ((await send()) === 200) taken.push(performance.now() - began)
    else failed += 1
  }
}

const began = Date.now()
await Promise.all(Array.from({ length: CLIENTS }, client))
taken.sort((a, b) => a - b)
const at = (share: number) => Math.round((taken[Math.floor(taken.length * share)] ?? 0) * 10) / 10
console.log(JSON.stringify({ rate: taken.length / ((Date.now() - began) / 1000), failed, p50: at(0.5), p95: at(0.95), p99: at(0.99) }))
agent.destroy()
