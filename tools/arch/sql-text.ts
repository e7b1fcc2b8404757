import ts from 'typescript'
import type { SourceFile } from './source-files.ts'

/** One tagged template as it stands in the code; what is put in shows as `$`. `whole` adds the text of the fragments of this file that are put in. */
export type SqlText = Readonly<{ path: string; line: number; text: string; whole: string }>

const scriptKind = (path: string): ts.ScriptKind => (path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

export const parse = ({ path, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, scriptKind(path))

const textOf = (template: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.head.text + template.templateSpans.map((span) => `$${span.literal.text}`).join('')

const isSql = (node: ts.Node): node is ts.TaggedTemplateExpression => ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'sql'

const below = <T extends ts.Node>(node: ts.Node, is: (node: ts.Node) => node is T): readonly T[] => {
  const found: T[] = is(node) ? [node] : []
  ts.forEachChild(node, (child) => {
    found.push(...below(child, is))
  })
  return found
}

type Fragments = ReadonlyMap<string, ts.VariableDeclaration>

/** What stands at the top of a file and makes SQL: constants and functions by name. */
const fragmentsOf = (source: ts.SourceFile): Fragments =>
  new Map(
    source.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => [...declarationList.declarations])
      .filter((declaration) => below(declaration, isSql).length > 0)
      .map((declaration) => [declaration.name.getText(source), declaration]),
  )

/** The fragments that a piece of code names, and those that these name. */
const namedIn = (node: ts.Node, fragments: Fragments, seen: ReadonlySet<string> = new Set()): ReadonlySet<string> => {
  const names = below(node, ts.isIdentifier).map(({ text }) => text)
  return names
    .filter((name) => fragments.has(name) && !seen.has(name))
    .reduce((all, name) => {
      const fragment = fragments.get(name)?.initializer
      return fragment === undefined ? all : new Set([...all, name, ...namedIn(fragment, fragments, new Set([...all, name]))])
    }, seen)
}

const wholeOf = (node: ts.TaggedTemplateExpression, fragments: Fragments): string =>
  [
    ...below(node, isSql).map(({ template }) => textOf(template)),
    ...[...namedIn(node.template, fragments)].flatMap((name) => {
      const fragment = fragments.get(name)
      return fragment === undefined ? [] : below(fragment, isSql).map(({ template }) => textOf(template))
    }),
  ].join(' ')

/** A fragment that only this file uses is read where it is put in, not by itself. */
const isPart = (node: ts.Node, fragments: Fragments): boolean => {
  const [name, own] =
    [...fragments].find(([, declaration]) => declaration.getStart() <= node.getStart() && node.end <= declaration.end) ?? []
  if (name === undefined || own === undefined || own.parent.parent.getText().startsWith('export')) return false
  return [...fragments.values()].some((other) => other !== own && below(other, ts.isIdentifier).some(({ text }) => text === name))
}

/** Every statement in sql`…` of a file. Fragments used by others of the same file count as part of those. */
export const sqlTexts = (file: SourceFile): readonly SqlText[] => {
  const source = parse(file)
  const fragments = fragmentsOf(source)
  return below(source, isSql)
    .filter((node) => !isPart(node, fragments) && !ts.isTemplateSpan(node.parent))
    .map((node) => ({
      ...{ path: file.path, text: textOf(node.template), whole: wholeOf(node, fragments) },
      line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1,
    }))
}

const TABLE = /\b(?:from|join|into|update|using|table)\s+(?:only\s+)?([a-z_]+)[.]([a-z_]+)/gi

type Table = Readonly<{ schema: string; name: string }>

/** The tables a statement touches, of the schemas that exist: `from e.at` inside extract() is not one. */
export const tablesIn = (text: string, schemas: ReadonlySet<string>): readonly Table[] =>
  [...text.matchAll(TABLE)].flatMap(([, schema = '', name = '']) => (schemas.has(schema) ? [{ schema, name }] : []))

/** Each table must be held to one county: the word stands at least as often as tables do. */
export const crossesCounties = (text: string, schemas: ReadonlySet<string>): boolean =>
  tablesIn(text, schemas).length > [...text.matchAll(/\bcounty\b/g)].length

/** Schemas that the migrations create. */
export const schemasOf = (migrations: readonly SourceFile[]): ReadonlySet<string> =>
  new Set(migrations.flatMap(({ text }) => [...text.matchAll(/create schema (?:if not exists )?([a-z_]+)/gi)].map(([, name = '']) => name)))

export type CreatedTable = Readonly<{ path: string; name: string; body: string }>

/** The tables that migrations create, with what stands between their brackets. */
export const createdTables = (migrations: readonly SourceFile[]): readonly CreatedTable[] =>
  migrations.flatMap(({ path, text }) =>
    [...text.matchAll(/create table (?:if not exists )?([a-z_]+[.][a-z_]+) \(\n([\s\S]*?)\n\)/gi)].map(([, name = '', body = '']) => ({
      ...{ path, name, body },
    })),
  )
