import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

/** One text and the images of its pages, in order. */
export type PagesWithTruth = Readonly<{ name: string; truth: string; images: readonly string[] }>

const IMAGES: readonly string[] = ['.png', '.jpg', '.jpeg', '.webp']

/** `letter-2.png` is the second page of `letter`. */
const PAGE = /^(?<letter>.+)-(?<page>\d+)$/

const stem = (file: string): string => basename(file, extname(file))

const pageNumber = (file: string): number => Number(PAGE.exec(stem(file))?.groups?.['page'] ?? 0)

/** Every `.txt` of a folder with the images that show it: the one of the same name, or else `name-1`, `name-2` …. An image without a truth is passed over. */
export const pagesIn = (folder: string): readonly PagesWithTruth[] => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`没有这个文件夹：${folder}。There is no such folder.`)
  const files = readdirSync(folder).toSorted()
  const images = files.filter((file) => IMAGES.includes(extname(file).toLowerCase()))
  const imagesOf = (name: string): readonly string[] => {
    const own = images.filter((image) => stem(image) === name)
    if (own.length > 0) return own
    return images.filter((image) => PAGE.exec(stem(image))?.groups?.['letter'] === name).toSorted((a, b) => pageNumber(a) - pageNumber(b))
  }
  return files
    .filter((file) => extname(file) === '.txt')
    .map((file) => ({
      name: stem(file),
      truth: readFileSync(join(folder, file), 'utf8').replace(/^\uFEFF/, ''),
      images: imagesOf(stem(file)).map((image) => join(folder, image)),
    }))
    .filter((one) => one.images.length > 0)
}
