import ts from 'typescript'
import type { SourceFile } from '../arch/source-files.ts'
import { parse } from '../arch/sql-text.ts'

export type Fault = Readonly<{ path: string; line: number; what: string; text: string }>

const HAN = /\p{Script=Han}/u
/** Articles are cited in Chinese in both languages: 信访工作条例 第三十四条. */
const CITATION = /^[\p{Script=Han}《》（）() 0-9]*第[一二三四五六七八九十百零]+条/u
/** A language is called by its own name in every language, and so is this system. */
const OWN_NAMES: readonly string[] = ['中文', '简体中文', '一扇门']

type Finder = (node: ts.Node) => Readonly<{ what: string; text: string }> | undefined

const find = (file: SourceFile, finder: Finder): readonly Fault[] => {
  const source = parse(file)
  const faults: Fault[] = []
  const visit = (node: ts.Node): void => {
    const found = finder(node)
    if (found !== undefined)
      faults.push({ path: file.path, line: source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1, ...found })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return faults
}

const valueOf = (object: ts.ObjectLiteralExpression, name: string): ts.Node | undefined => {
  const property = object.properties.find((p) => p.name?.getText() === name)
  return property !== undefined && ts.isPropertyAssignment(property) ? property.initializer : property
}

/** All the literal text below a node: of a string, a template, a choice between two, a function that gives one. */
const textsIn = (node: ts.Node): string => {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return node.text
  let text = ''
  ts.forEachChild(node, (child) => {
    text += textsIn(child)
  })
  return text
}

const isWritten = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)

/** Numbers of registers are written alike in both languages: 访2026-000123. */
const REGISTER_NO = /[访件]\d{4}-\d+/gu

const faultOfPair = (zh: ts.Node, en: ts.Node): string | undefined => {
  const [chinese, english] = [textsIn(zh).trim(), textsIn(en).trim()]
  if (isWritten(zh) && chinese === '' && english !== '') return 'the Chinese is empty'
  if (isWritten(en) && english === '' && chinese !== '') return 'the English is empty'
  return HAN.test(english.replaceAll(REGISTER_NO, '')) ? 'Chinese in the English' : undefined
}

/** Pairs `{ zh, en }` that lack one of the two, have an empty one, or Chinese in the English. */
export const faultyPairs = (file: SourceFile): readonly Fault[] =>
  find(file, (node) => {
    if (!ts.isObjectLiteralExpression(node)) return undefined
    const [zh, en] = [valueOf(node, 'zh'), valueOf(node, 'en')]
    if (zh === undefined && en === undefined) return undefined
    if (zh === undefined || en === undefined) {
      return textsIn(zh ?? en ?? node) === '' ? undefined : { what: 'one language only', text: node.getText().slice(0, 80) }
    }
    const what = faultOfPair(zh, en)
    return what === undefined ? undefined : { what, text: node.getText().slice(0, 80) }
  })

/** Whether something holds for one of the nodes above, the file itself left out. */
const isIn = (node: ts.Node, holds: (above: ts.Node) => boolean): boolean =>
  !ts.isSourceFile(node.parent) && (holds(node.parent) || isIn(node.parent, holds))

/** One side of a pair; what is wrong with pairs is told by faultyPairs. */
const isSide = (node: ts.Node): boolean => ts.isPropertyAssignment(node) && /^['"]?(zh|en)/.test(node.name.getText())

const isArgument = (node: ts.Node): node is ts.Expression & { parent: ts.CallExpression } =>
  ts.isCallExpression(node.parent) && node.parent.expression !== node

/** `told('中文', 'English')`: the argument after the Chinese one says the same in English. */
const isPairOfArguments = (node: ts.Node): boolean => {
  if (!isArgument(node)) return false
  const next = node.parent.arguments[node.parent.arguments.indexOf(node) + 1]
  return next !== undefined && isWritten(next) && textsIn(next).trim() !== '' && !HAN.test(textsIn(next))
}

/** What `describe` says stands in the API page, in both languages at once. */
const isDescription = (node: ts.Node): boolean => ts.isCallExpression(node) && node.expression.getText().endsWith('.describe')

/** `中文｜English` in one text. */
const BOTH = /\p{Script=Han}[^｜]*｜[^\p{Script=Han}]+$/u

const isImport = (node: ts.Node): boolean => ts.isImportDeclaration(node) || ts.isImportTypeNode(node)

const isText = (node: ts.Node): node is ts.StringLiteralLike | ts.TemplateHead | ts.JsxText =>
  ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node) || ts.isJsxText(node)

/** Chinese that stands outside a pair: an English reader would see it. */
export const leakingChinese = (file: SourceFile): readonly Fault[] =>
  find(file, (node) => {
    if (!isText(node) || !HAN.test(node.text) || CITATION.test(node.text) || BOTH.test(node.text) || OWN_NAMES.includes(node.text.trim()))
      return undefined
    return isPairOfArguments(node) ||
      isIn(node, (above) => isSide(above) || isPairOfArguments(above) || isDescription(above) || isImport(above))
      ? undefined
      : { what: 'Chinese outside a pair', text: node.text.trim() }
  })

const SHOWN = /^(title|placeholder|alt|aria-label|aria-description|label|tooltip|okText|cancelText|description|message)$/
const WORDS = /[A-Za-z]{2,}/

/** Keys are called what is printed on them. */
const isKey = (node: ts.Node): boolean => ts.isJsxElement(node) && node.openingElement.tagName.getText() === 'kbd'

/** Text written straight into JSX, in whatever language: a reader of the other one would see it. */
export const bareJsx = (file: SourceFile): readonly Fault[] =>
  find(file, (node) => {
    if (ts.isJsxText(node) && WORDS.test(node.text) && !isKey(node.parent)) return { what: 'text written into JSX', text: node.text.trim() }
    if (
      !ts.isJsxAttribute(node) ||
      !SHOWN.test(node.name.getText()) ||
      node.initializer === undefined ||
      !ts.isStringLiteral(node.initializer)
    )
      return undefined
    return WORDS.test(node.initializer.text) ? { what: `bare text in ${node.name.getText()}`, text: node.initializer.text } : undefined
  })
