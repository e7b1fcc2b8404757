/**
 * Reading a letter and checking a reply, 100,000 characters of each kind that could stall a careless reader: milliseconds of the processor, so that other work
 * on the machine does not count.
 *
 *   node_modules/.bin/node bench/reading.bench.ts
 */
import { answeredOf, checkReply, factsIn, gazetteerOf, type LetterAndReply, learnReplies, type ReplyModel } from '@onedoor/text'

const LENGTH = 100_000
const PLACES = gazetteerOf(
  Array.from({ length: 600 }, (_, at) => ({
    code: `v${at}`,
    name: `${'东西南北中上下大小新'.charAt(at % 10)}${'河桥山田塘湾井岭'.charAt(at % 8)}${at}村`,
    parent: `t${at % 20}`,
  })),
)

const KINDS: Readonly<Record<string, string>> = {
  prose: '新建村村口的石桥去年3月被洪水冲坏，桥面裂了一条大缝，村支书王大山说没有钱，补偿款三万五千元也没有发。希望尽快修好。',
  'one character': '王',
  digits: '9',
  numerals: '三',
  dates: '2019年3月5日',
  claims: '要求',
  enumeration: '一、',
  companies: '有限公司',
  'open titles': '《贪污',
  'line breaks': '\n',
  'no Chinese': 'Dear Sir, ',
  emoji: '😀',
}

const HISTORY: readonly LetterAndReply[] = Array.from({ length: 80 }, (_, at) => ({
  letter: `${at}号巷的路灯坏了，晚上看不见。希望换上新的灯泡，${'甲乙丙丁戊己庚辛'.charAt(at % 8)}组的水管也漏。`,
  reply: `${at}号巷路灯问题属实，灯泡老化，供电所已换上新的灯泡，${'甲乙丙丁戊己庚辛'.charAt(at % 8)}组的水管已修。`,
}))

const timed = (work: () => unknown): number => {
  const started = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

const check = (text: string, model: ReplyModel | undefined): unknown =>
  checkReply({
    of: 'OPINION',
    reply: text,
    case: { id: 'one', letter: text, papers: [], claims: ['希望修好石桥'], petitioners: ['李建国'], days: ['2020-02-10'] },
    ...{ today: '2020-03-01', places: PLACES, explained: { words: [], days: [], places: [] }, remedy: 'REVIEW', dated: true },
    otherReplies: [{ id: 'other', letter: '别的事', reply: text }],
    ...(model !== undefined && { model }),
  })

const model = learnReplies(answeredOf(HISTORY, PLACES))
console.log('milliseconds of the processor for 100,000 characters: facts, reply check')
for (const [kind, piece] of Object.entries(KINDS)) {
  const text = piece.repeat(Math.ceil(LENGTH / piece.length)).slice(0, LENGTH)
  const facts = timed(() => factsIn({ text, places: PLACES, day: '2020-02-10' }))
  const reply = timed(() => check(text, model))
  console.log(`${kind.padEnd(16)} ${facts.toFixed(0).padStart(6)} ${reply.toFixed(0).padStart(6)}`)
}
