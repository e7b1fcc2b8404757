import type { Line } from './read-schema.ts'

const COLUMN = 1
const CONSTRAINT = 2

const tableText = (name: string, lines: readonly Line[]): string => {
  const inside = lines.filter(({ rank }) => rank === COLUMN || rank === CONSTRAINT).map(({ text }) => text)
  const after = lines.filter(({ rank }) => rank > CONSTRAINT).map(({ text }) => text)
  return [`create table ${name} (`, inside.join(',\n'), ');', ...after].join('\n')
}

const schemaText = (schema: string, lines: readonly Line[]): string => {
  const tables = Map.groupBy(
    lines.filter(({ table }) => table !== ''),
    ({ table }) => table,
  )
  const names = [...tables.keys()].sort()
  const functions = lines.filter(({ table }) => table === '').map(({ text }) => text)
  const parts = [`create schema ${schema};`, ...names.map((name) => tableText(`${schema}.${name}`, tables.get(name) ?? [])), ...functions]
  return parts.join('\n\n')
}

const HEAD = '-- Made by tools/dump-schema/dump-schema.ts from the migrations. For reading and for review; never run, never edited by hand.'

/** The whole schema as text that reads like SQL, the same for the same schema. */
export const writeSchema = (lines: readonly Line[]): string => {
  const schemas = Map.groupBy(lines, ({ schema }) => schema)
  const names = [...schemas.keys()].sort()
  return `${[HEAD, ...names.map((name) => schemaText(name, schemas.get(name) ?? []))].join('\n\n')}\n`
}

/** The lines that only one of two texts has, with a sign before each; enough to see what a migration changed. */
export const difference = (before: string, after: string): readonly string[] => {
  const old = new Set(before.split('\n'))
  const now = new Set(after.split('\n'))
  return [
    ...[...old].filter((line) => !now.has(line)).map((line) => `- ${line}`),
    ...[...now].filter((line) => !old.has(line)).map((line) => `+ ${line}`),
  ]
}
