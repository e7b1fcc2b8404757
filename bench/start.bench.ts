// From the command to the first page: the first start (database made, demo county loaded) and a later one. Usage: node bench/start.bench.ts [--json]
import { rmSync } from 'node:fs'
import { median, report, start, temporaryFolder } from './running.ts'

const folder = temporaryFolder()

const timed = async (): Promise<number> => {
  const began = performance.now()
  const running = await start(folder)
  const page = await fetch(`${running.address}/lodge`)
  if (!page.ok) throw new Error(`the first page: ${page.status}`)
  await page.text()
  const seconds = (performance.now() - began) / 1000
  await running.stop()
  return seconds
}

const first = await timed()
const later = [await timed(), await timed(), await timed()]
rmSync(folder, { recursive: true, force: true })
report('seconds from the command to the first page', {
  'first start': first.toFixed(1),
  'later start (median of 3)': median(later).toFixed(1),
})
