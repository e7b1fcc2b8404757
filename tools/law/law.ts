import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { ROOT } from '../arch/source-files.ts'
import { GENERATED } from '../catalogue/write-pages.ts'
import { CHAPTER_3 } from './chapter-3.ts'
import { CHAPTER_4 } from './chapter-4.ts'
import { CHAPTER_5 } from './chapter-5.ts'
import { lawFaults } from './duty.ts'
import { lawPage } from './write-law.ts'

const PATH = 'docs/law.md'

const CHAPTERS = {
  '第三章 信访事项的提出和受理 Handing in and accepting': CHAPTER_3,
  '第四章 信访事项的办理 Handling': CHAPTER_4,
  '第五章 监督和追责 Supervision and accountability': CHAPTER_5,
}

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const numeral = (n: number): string => `${n < 20 ? '' : NUMERALS[Math.floor(n / 10)]}十${NUMERALS[n % 10]}`

/** Articles 17 to 47. */
const ARTICLES = Array.from({ length: 31 }, (_, i) => `第${numeral(17 + i)}条`)

const faults = lawFaults(Object.values(CHAPTERS).flat(), ARTICLES, {
  exists: (path) => existsSync(`${ROOT}${path}`),
  text: (path) => readFileSync(`${ROOT}${path}`, 'utf8'),
})
for (const fault of faults) process.stdout.write(`${fault}\n`)

const page = lawPage(GENERATED, CHAPTERS)
if (process.argv.includes('--check')) {
  const current = existsSync(`${ROOT}${PATH}`) ? readFileSync(`${ROOT}${PATH}`, 'utf8') : ''
  if (current !== page) process.stdout.write(`${PATH} is not what the list says.\nMend it with: node tools/law/law.ts\n`)
  process.exitCode = faults.length > 0 || current !== page ? 1 : 0
} else writeFileSync(`${ROOT}${PATH}`, page)
