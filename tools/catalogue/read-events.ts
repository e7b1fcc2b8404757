import ts from 'typescript'
import type { SourceFile } from '../arch/source-files.ts'
import { parse } from '../arch/sql-text.ts'

export type Field = Readonly<{ name: string; type: string; optional: boolean; about: string }>
export type EventEntry = Readonly<{ name: string; about: string; data: readonly Field[]; sealed: readonly Field[] }>
export type ValueEntry = Readonly<{ name: string; about: string; type: string }>
export type Chapter = Readonly<{ path: string; events: readonly EventEntry[]; values: readonly ValueEntry[] }>

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const docOf = (node: ts.Node): string =>
  oneLine(
    ts
      .getJSDocCommentsAndTags(node)
      .flatMap((doc) => (ts.isJSDoc(doc) ? (ts.getTextOfJSDocComment(doc.comment) ?? '') : []))
      .join(' '),
  )

type Aliases = ReadonlyMap<string, ts.TypeAliasDeclaration>

const aliasesOf = (source: ts.SourceFile): Aliases =>
  new Map(source.statements.filter(ts.isTypeAliasDeclaration).map((alias) => [alias.name.text, alias]))

/** Names that the facts of several files have in common. */
export const sharedAliases = (files: readonly SourceFile[]): Aliases => new Map(files.flatMap((file) => [...aliasesOf(parse(file))]))

const referenced = (type: ts.TypeNode, aliases: Aliases): ts.TypeNode | undefined =>
  ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? aliases.get(type.typeName.text)?.type : undefined

/** The fields of `{ … }`, of a name that stands for one, of several joined by `&`, or of none (Record<never, never>). */
const fieldsOf = (type: ts.TypeNode | undefined, aliases: Aliases): readonly Field[] => {
  if (type === undefined) return []
  if (ts.isIntersectionTypeNode(type)) return type.types.flatMap((one) => fieldsOf(one, aliases))
  if (!ts.isTypeLiteralNode(type)) return fieldsOf(referenced(type, aliases), aliases)
  return type.members.filter(ts.isPropertySignature).map((member) => ({
    name: member.name.getText(),
    type: oneLine(member.type?.getText() ?? ''),
    optional: member.questionToken !== undefined,
    about: docOf(member),
  }))
}

const eventOf = (alias: ts.TypeAliasDeclaration, aliases: Aliases): EventEntry | undefined => {
  const { type } = alias
  if (!ts.isTypeReferenceNode(type) || type.typeName.getText() !== 'Event') return undefined
  const [, data, sealed] = type.typeArguments ?? []
  return { name: alias.name.text, about: docOf(alias), data: fieldsOf(data, aliases), sealed: fieldsOf(sealed, aliases) }
}

const isExported = (alias: ts.TypeAliasDeclaration): boolean =>
  alias.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false

/** What one file of events says: its facts with their fields, and the values that fields may have. Unions of facts are left out. */
export const readChapter = (file: SourceFile, shared: Aliases = new Map()): Chapter => {
  const own = aliasesOf(parse(file))
  const aliases = new Map([...shared, ...own])
  const all = [...own.values()].filter(isExported)
  const values = all
    .filter((alias) => eventOf(alias, aliases) === undefined && !alias.name.text.endsWith('Event'))
    .map((alias) => ({ name: alias.name.text, about: docOf(alias), type: oneLine(alias.type.getText()) }))
  return { path: file.path, values, events: all.flatMap((alias) => eventOf(alias, aliases) ?? []) }
}
