import ts from 'typescript'
import type { SourceFile } from './source-files.ts'

/** One tagged template as it stands in the code; what is put in shows as `$`. */
export type SqlText = Readonly<{ path: string; line: number; text: string }>

const scriptKind = (path: string): ts.ScriptKind => (path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

export const parse = ({ path, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, scriptKind(path))

const textOf = (template: ts.TemplateLiteral): string =>
  ts.isNoSubstitutionTemplateLiteral(template)
    ? template.text
    : template.head.text + template.templateSpans.map((span) => `$${span.literal.text}`).join('')

/** Every sql`…` of a file, fragments included: a fragment that names a table must stand on its own feet. */
export const sqlTexts = (file: SourceFile): readonly SqlText[] => {
  const source = parse(file)
  const found: SqlText[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText(source) === 'sql') {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push({ path: file.path, line: line + 1, text: textOf(node.template) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
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
