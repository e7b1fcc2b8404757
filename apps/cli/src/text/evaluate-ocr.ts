import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { DOUBTFUL, engineFolder, openReader, type PageRead, type Reader } from '@onedoor/ocr'
import { Command, Option } from 'commander'
import { dataFolder } from '../../../server/src/installation.ts'
import { answer, type Common, tell, withJson } from '../output.ts'
import { errorsBetween, signsOf } from './character-errors.ts'
import { type PagesWithTruth, pagesIn } from './page-files.ts'

type Flags = Common & Readonly<{ engine?: string }>

type Measured = Readonly<{
  name: string
  images: readonly string[]
  characters: number
  errors: number
  seconds: number
  /** Characters that a clerk would see marked. */
  doubtful: number
  turns: readonly number[]
  unread: readonly string[]
}>

const NOT_HERE =
  '识别组件没有安装。请先运行 onedoor text install-ocr。The engine that reads paper is not installed; run: onedoor text install-ocr'

const doubtfulIn = ({ text, sure }: PageRead): number =>
  [...text].filter((sign, i) => sign.trim() !== '' && (sure[i] ?? 1) < DOUBTFUL).length

const measure = async (reader: Reader, { name, truth, images }: PagesWithTruth): Promise<Measured> => {
  const began = performance.now()
  const pages: PageRead[] = []
  const unread: string[] = []
  for (const image of images) {
    const read = await reader.read(readFileSync(image))
    if ('page' in read) pages.push(read.page)
    else unread.push(read.unread)
  }
  const signs = signsOf(truth)
  return {
    ...{ name, images: images.map((image) => basename(image)), characters: signs.length },
    errors: errorsBetween(signs, signsOf(pages.map(({ text }) => text).join('\n'))),
    seconds: (performance.now() - began) / 1000,
    doubtful: pages.reduce((all, page) => all + doubtfulIn(page), 0),
    turns: pages.map(({ turn }) => turn),
    unread,
  }
}

const share = (errors: number, characters: number): number => errors / Math.max(characters, 1)
const percent = (value: number): string => `${(value * 100).toFixed(2)} %`

const lineOf = ({ name, images, errors, characters, seconds, unread }: Measured): string =>
  `${name}  ${percent(share(errors, characters))}  (${errors}/${characters})  ${(seconds / images.length).toFixed(1)} s${unread.length === 0 ? '' : `  ${unread.join(', ')}`}`

const evaluate = async (folder: string, flags: Flags): Promise<void> => {
  const pages = pagesIn(folder)
  if (pages.length === 0)
    throw new Error(
      `${folder} 里没有带 .txt 正文的图片。There is no image with a .txt of its truth in ${folder}; see onedoor text evaluate ocr --help`,
    )
  const reader = openReader(flags.engine ?? engineFolder(dataFolder()))
  if (!reader.installed()) throw new Error(NOT_HERE)
  const measured: Measured[] = []
  try {
    // The first page would otherwise carry the seconds in which the engine loads.
    await reader.read(new Uint8Array())
    for (const one of pages) {
      measured.push(await measure(reader, one))
      tell(lineOf(measured.at(-1) as Measured))
    }
  } finally {
    reader.close()
  }
  const sum = (of: (one: Measured) => number) => measured.reduce((all, one) => all + of(one), 0)
  const [characters, errors, images] = [sum((one) => one.characters), sum((one) => one.errors), sum((one) => one.images.length)]
  const total = {
    characterErrorRate: share(errors, characters),
    errors,
    characters,
    pages: images,
    secondsAPage: sum((one) => one.seconds) / images,
  }
  const doubtful = sum((one) => one.doubtful) / Math.max(characters, 1)
  const rows = measured.map((one) => ({ ...one, characterErrorRate: share(one.errors, one.characters) }))
  answer(flags, { ...total, markedDoubtful: doubtful, letters: rows }, [
    ...(flags.json === true ? [] : ['']),
    `字符错误率 character error ${percent(total.characterErrorRate)}（${errors} / ${characters}）`,
    `${images} 页 pages，每页 a page ${total.secondsAPage.toFixed(1)} s；标为存疑 marked doubtful ${percent(doubtful)}`,
  ])
}

const FORMAT = `
DIR 里每个 NAME.txt 是一封信的正文，旁边是同名的图片 NAME.png 或 NAME.jpg；几页的信用 NAME-1.png、NAME-2.png……
Each NAME.txt in DIR is the true text of a letter (UTF-8), beside it the image of the same name, NAME.png or NAME.jpg
(.jpeg, .webp); a letter of several pages has NAME-1.png, NAME-2.png … White space is not counted; everything else is,
a full-width and a half-width mark being two different characters.`

export const evaluateOcrCommand = (): Command =>
  withJson(new Command('ocr').description('识别纸信 reading paper: character error rate over images with their truth'))
    .argument('<dir>', '图片和正文所在的目录 folder of images with their text')
    .addOption(
      new Option(
        '--engine <folder>',
        '识别组件所在目录 where onedoor text install-ocr put the engine (default: ocr in the data folder, or $ONEDOOR_OCR)',
      ),
    )
    .addHelpText('after', FORMAT)
    .action(evaluate)
