import { digestOf } from './digest.ts'
import { type Manifest, readManifest } from './manifest.ts'

type Options = Readonly<{ key?: string | undefined; progress?: (done: number, total: number) => void }>

/** Checks every byte of a backup against its signed manifest, without a database. Throws, naming the first file that is missing or was changed. */
export const checkArchive = async (folder: string, { key, progress = () => undefined }: Options = {}): Promise<Manifest> => {
  const manifest = readManifest(folder, key)
  const kept = [...manifest.tables, ...manifest.files]
  for (const [i, { path, bytes, sha256 }] of kept.entries()) {
    const found = await digestOf(folder, path)
    if (found === undefined) throw new Error(`备份缺少文件 ${path}。The backup lacks the file ${path}.`)
    if (found.bytes !== bytes || found.sha256 !== sha256)
      throw new Error(`备份中的 ${path} 被改动过或已损坏。The file ${path} of the backup was changed or is damaged.`)
    progress(i + 1, kept.length)
  }
  return manifest
}
