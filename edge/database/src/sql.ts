/** A piece of SQL with its values. Only `sql` and `join` make it, so no value ever gets into the text. */
export type Sql = Readonly<{ text: string; values: readonly unknown[] }>

/** What may stand in a template: a value for a parameter, or another piece of SQL. */
export type SqlValue = string | number | bigint | boolean | null | Date | Uint8Array | readonly string[] | Sql

const isSql = (part: SqlValue): part is Sql => typeof part === 'object' && part !== null && 'text' in part && 'values' in part

/** Moves the parameters of a nested piece behind those already there. */
const shifted = (text: string, by: number): string =>
  by === 0 ? text : text.replaceAll(/\$(\d+)/g, (_, n: string) => `$${Number(n) + by}`)

/** sql`select … where id = ${id} and ${anotherPiece}`: values become parameters, pieces are woven in and renumbered. */
export const sql = (texts: TemplateStringsArray, ...parts: readonly SqlValue[]): Sql => {
  const values: unknown[] = []
  let text = texts[0] ?? ''
  for (const [i, part] of parts.entries()) {
    if (isSql(part)) {
      text += shifted(part.text, values.length)
      values.push(...part.values)
    } else {
      values.push(part)
      text += `$${values.length}`
    }
    text += texts[i + 1] ?? ''
  }
  return { text, values }
}

export const join = (pieces: readonly Sql[], separator: string): Sql => {
  const values: unknown[] = []
  const texts = pieces.map((piece) => {
    const text = shifted(piece.text, values.length)
    values.push(...piece.values)
    return text
  })
  return { text: texts.join(separator), values }
}
