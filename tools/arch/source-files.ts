import { globSync, readFileSync } from 'node:fs'

/** The root of the repository, whatever folder a test is started from. */
export const ROOT = new URL('../..', import.meta.url).pathname

export type SourceFile = Readonly<{ path: string; text: string }>

const isBuilt = (path: string): boolean => /(^|\/)(node_modules|dist|\.git)(\/|$)/.test(path)

/** Files of the tree by glob, from the root, with their text; nothing installed or built. */
export const sourceFiles = (...patterns: readonly string[]): readonly SourceFile[] =>
  globSync(patterns, { cwd: ROOT, exclude: isBuilt })
    .filter((path) => !isBuilt(path))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(`${ROOT}${path}`, 'utf8') }))
