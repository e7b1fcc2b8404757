import {
  answeredOf,
  checkReply,
  type Finding,
  type Gazetteer,
  learnReplies,
  type OtherLetters,
  otherLettersOf,
  type ReplyAsked,
  type ReplyModel,
} from '@onedoor/text'
import { chanceFrom } from '@onedoor/text/learning/chance'
import { groupsOfNear } from '@onedoor/text/reading/near-duplicates'
import { Command } from 'commander'
import { z } from 'zod'
import { answer, type Common, counting, withJson } from '../output.ts'
import { maskedPlaces, placesFrom } from './places-file.ts'
import { rowsOf } from './rows.ts'
import { countOption } from './training.ts'

type Flags = Common & Readonly<{ letters: string; places?: string; seed: number; seeds: number; swaps: number; unnamed?: boolean }>

const words = z.string().nullish()
const ReplyRow = z.object({
  id: z.union([z.string(), z.number()]),
  user: words,
  time: words,
  title: words,
  detail: words,
  reply: z.string(),
  reply_time: words,
})

type Pair = Readonly<{
  id: string
  letter: string
  reply: string
  user: string
  day: string
  replied: string
  group: number
  place: string
}>

const pairsOf = (flags: Flags, places: Gazetteer | undefined): Readonly<{ pairs: readonly Pair[]; places: Gazetteer }> => {
  const rows = rowsOf(flags.letters, ReplyRow).map(({ id, user, time, title, detail, reply, reply_time }, at) => ({
    ...{ id: `${id}#${at}`, letter: `${title ?? ''}。${detail ?? ''}`, reply, user: user ?? '' },
    ...{ day: (time ?? '').slice(0, 10) || '2020-01-01', replied: (reply_time ?? '').slice(0, 10) || '2020-12-31' },
  }))
  const list = places ?? maskedPlaces(rows.flatMap(({ letter, reply }) => [letter, reply]))
  const groups = groupsOfNear(rows.map(({ letter }) => letter))
  const NO_NAME = /[“"]?(?:UU\d+|A\d{5,})[”"]?/g
  const pairs = rows.map((row, at) => ({
    ...{ ...row, group: groups[at] ?? at, place: /[A-Z](?=\d{0,2}\s?[市区县])/.exec(row.letter.normalize('NFKC'))?.[0] ?? '' },
    ...(flags.unnamed === true && { reply: row.reply.replaceAll(NO_NAME, '') }),
  }))
  return { pairs, places: list }
}

type World = Readonly<{ places: Gazetteer; model: ReplyModel; others?: OtherLetters }>

/** What only real cases have (papers, the unit's own name, the remedy) is left out: the letters of the file have none of it. */
const check = ({ places, model, others }: World, letter: Pair, reply: Pair): readonly Finding[] => {
  const asked: ReplyAsked = {
    reply: reply.reply,
    case: {
      id: letter.id,
      letter: letter.letter,
      papers: [],
      claims: [],
      petitioners: letter.user === '' ? [] : [letter.user],
      days: [letter.day],
    },
    ...{
      today: reply.replied,
      places,
      explained: { words: [], days: [], places: [] },
      // Letters to leaders are answered by the same duty, and none of the file carries the way to a review.
      of: 'SIMPLE_ANSWER',
      remedy: 'NONE',
      dated: true,
      model,
      otherReplies: [],
    },
    ...(others !== undefined && { otherLetters: others }),
  }
  return checkReply(asked).filter(({ weight }) => weight === 'stop')
}

type Swap = 'random' | 'sameCity' | 'sameCityInTime'

/** A letter for that reply that is not its own: any, or one of the same city, or one of the same city that lay there when the reply was given. */
const wrongLetter = (reply: Pair, test: readonly Pair[], kind: Swap, chance: () => number): Pair | undefined => {
  const may = test.filter(
    ({ group, place, day }) =>
      group !== reply.group &&
      (kind === 'random' || (place === reply.place && place !== '')) &&
      (kind !== 'sameCityInTime' || day <= reply.replied),
  )
  return may[Math.floor(chance() * may.length)]
}

type Tally = { checked: number; stopped: number; by: Record<string, number> }

const count = (tally: Tally, stops: readonly Finding[]): void => {
  tally.checked += 1
  if (stops.length > 0) tally.stopped += 1
  for (const kind of new Set(stops.map((stop) => stop.kind))) tally.by[kind] = (tally.by[kind] ?? 0) + 1
}

const swapped = (
  world: World,
  said: readonly Pair[],
  test: readonly Pair[],
  draw: Readonly<{ kind: Swap; swaps: number; chance: () => number }>,
): Tally => {
  const tally: Tally = { checked: 0, stopped: 0, by: {} }
  for (let turn = 0; turn < draw.swaps * 3 && tally.checked < draw.swaps; turn++) {
    const reply = said[Math.floor(draw.chance() * said.length)]
    const letter = reply === undefined ? undefined : wrongLetter(reply, test, draw.kind, draw.chance)
    if (reply !== undefined && letter !== undefined) count(tally, check(world, letter, reply))
  }
  return tally
}

const saysNothing = (stops: readonly Finding[]): boolean => stops.some(({ kind }) => kind === 'SAYS_NOTHING')

const measure = (world: World, test: readonly Pair[], swaps: number, seed: number) => {
  const right = test.map((pair) => ({ pair, stops: check(world, pair, pair) }))
  const said = right.filter(({ stops }) => !saysNothing(stops))
  const rightTally: Tally = { checked: 0, stopped: 0, by: {} }
  for (const { stops } of said) count(rightTally, stops)
  const chance = chanceFrom(seed)
  const of = (kind: Swap): Tally =>
    swapped(
      world,
      said.map(({ pair }) => pair),
      test,
      { kind, swaps, chance },
    )
  return {
    right: rightTally,
    sayNothing: right.length - said.length,
    random: of('random'),
    sameCity: of('sameCity'),
    sameCityInTime: of('sameCityInTime'),
  }
}

/** Six in ten groups of like letters to learn from, the others to measure with. */
const LEARN = 0.6

const oneSeed = (pairs: readonly Pair[], places: Gazetteer, seed: number, swaps: number) => {
  const chance = chanceFrom(seed * 7919)
  const side = new Map<number, boolean>()
  for (const { group } of pairs) if (!side.has(group)) side.set(group, chance() < LEARN)
  const train = pairs.filter(({ group }) => side.get(group) === true)
  const test = pairs.filter(({ group }) => side.get(group) !== true)
  const started = performance.now()
  const model = learnReplies(answeredOf(train, places))
  const seconds = (performance.now() - started) / 1000
  if (model === undefined) throw new Error('可学的回复太少。Too few answered letters to learn from.')
  const others = otherLettersOf(
    test.map(({ id, letter }) => ({ id, letter })),
    model.rarity,
  )
  const before = performance.now()
  const beside = measure({ places, model, others }, test, swaps, seed)
  const checks = test.length + beside.random.checked + beside.sameCity.checked + beside.sameCityInTime.checked
  const milliseconds = (performance.now() - before) / checks
  return {
    seed,
    learnedFrom: model.learnedFrom,
    test: test.length,
    seconds,
    milliseconds,
    beside,
    alone: measure({ places, model }, test, swaps, seed),
  }
}

type Measured = ReturnType<typeof measure>
const KINDS = ['right', 'random', 'sameCity', 'sameCityInTime'] as const

const mean = (of: readonly Measured[], kind: (typeof KINDS)[number]): number =>
  of.reduce((sum, one) => sum + one[kind].stopped / Math.max(one[kind].checked, 1), 0) / of.length

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`

const linesOf = (what: string, of: readonly Measured[]): readonly string[] =>
  KINDS.map(
    (kind) =>
      `${what}  ${kind.padEnd(15)} ${percent(mean(of, kind))}  ${of.map((one) => percent(one[kind].stopped / Math.max(one[kind].checked, 1))).join('  ')}`,
  )

const evaluate = (flags: Flags): void => {
  const { pairs, places } = pairsOf(flags, flags.places === undefined ? undefined : placesFrom(flags.places))
  const progress = counting('seed', flags.seeds)
  const runs = Array.from({ length: flags.seeds }, (_, at) => {
    progress(at)
    return oneSeed(pairs, places, flags.seed + at, flags.swaps)
  })
  const [beside, alone] = [runs.map((run) => run.beside), runs.map((run) => run.alone)]
  const shares = (of: readonly Measured[]) => Object.fromEntries(KINDS.map((kind) => [kind, mean(of, kind)]))
  const nothing = runs.reduce((sum, run) => sum + run.beside.sayNothing / run.test, 0) / runs.length
  const value = { letters: pairs.length, sayNothing: nothing, stopped: { beside: shares(beside), alone: shares(alone) }, runs }
  answer(flags, value, [
    `${pairs.length} 件 letters; ${percent(nothing)} 的回复什么也没说 of the replies say nothing (stopped as such, not compared)`,
    ...linesOf('对照其他来信 beside', beside),
    ...linesOf('只看本件     alone ', alone),
    `学习 learned from ${runs[0]?.learnedFrom ?? 0}, ${(runs[0]?.seconds ?? 0).toFixed(1)} s; 每次检查 a check ${(runs[0]?.milliseconds ?? 0).toFixed(1)} ms`,
  ])
}

export const evaluateRepliesCommand = (): Command =>
  withJson(
    new Command('replies').description(
      '回复核对：调换的回复拦下多少，误拦多少 replies: how many swapped ones are stopped, how many right ones',
    ),
  )
    .requiredOption(
      '--letters <file>',
      '已答复的来信 letters with their replies, JSON Lines: id, user, time, title, detail, reply, reply_time',
    )
    .option('--places <file>', '本县地名 the places of the county, JSON Lines: code, name, within, also')
    .addOption(countOption('--seed <n>', '第一个随机种子 the first seed', 1))
    .addOption(countOption('--seeds <n>', '随机种子个数 how many seeds', 5))
    .addOption(countOption('--swaps <n>', '每个种子、每种各调换多少份 swapped replies for each seed and kind', 1000))
    .option('--unnamed', '先去掉答复里收件人的姓名 take the names of whom they are for out of the replies first')
    .action(evaluate)
