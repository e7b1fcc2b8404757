import ts from 'typescript'
import type { SourceFile } from '../arch/source-files.ts'
import { parse } from '../arch/sql-text.ts'

export type Refused = Readonly<{ code: string; basis: string; path: string }>
export type Constants = ReadonlyMap<string, string>

/** Text constants by file and name, so that a basis given by name can be shown as the article it is. */
const constantsOf = (source: ts.SourceFile): Constants => {
  const found = new Map<string, string>()
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined && ts.isStringLiteralLike(node.initializer)) {
      found.set(node.name.getText(source), node.initializer.text)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

const literalsIn = (node: ts.Node): readonly string[] => {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isConditionalExpression(node)) return [...literalsIn(node.whenTrue), ...literalsIn(node.whenFalse)]
  return []
}

const basisOf = (node: ts.Expression | undefined, constants: Constants): string => {
  if (node === undefined) return ''
  return ts.isStringLiteralLike(node) ? node.text : (constants.get(node.getText()) ?? 'by case')
}

const isRefuseCall = (node: ts.Node): node is ts.CallExpression => ts.isCallExpression(node) && node.expression.getText() === 'refuse'

const namedCodes = (node: ts.Node): readonly string[] => {
  if (!ts.isTypeAliasDeclaration(node) || !/^(Refused|Refusals|Code)$/.test(node.name.text)) return []
  const types = ts.isUnionTypeNode(node.type) ? [...node.type.types] : [node.type]
  return types.flatMap((type) => (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? [type.literal.text] : []))
}

/** Every refusal a file can give: what it calls `refuse` with, and what its `type Refused` names. */
export const readRefusals = (file: SourceFile, shared: Constants): readonly Refused[] => {
  const source = parse(file)
  const constants = new Map([...shared, ...constantsOf(source)])
  const found = new Map<string, Refused>()
  const keep = (code: string, basis: string): void => {
    if ((found.get(code)?.basis ?? '') === '') found.set(code, { code, basis, path: file.path })
  }
  const visit = (node: ts.Node): void => {
    if (isRefuseCall(node))
      for (const code of node.arguments[0] ? literalsIn(node.arguments[0]) : []) keep(code, basisOf(node.arguments[1], constants))
    for (const code of namedCodes(node)) keep(code, '')
    ts.forEachChild(node, visit)
  }
  visit(source)
  return [...found.values()]
}

/** Text constants that only one file declares, for the files that import them. */
export const sharedConstants = (files: readonly SourceFile[]): Constants => {
  const all = files.flatMap((file) => [...constantsOf(parse(file))])
  const times = new Map<string, number>()
  for (const [name] of all) times.set(name, (times.get(name) ?? 0) + 1)
  return new Map(all.filter(([name]) => times.get(name) === 1))
}
