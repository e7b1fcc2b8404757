/** Characters without white space: where lines break is the paper’s affair. */
export const signsOf = (text: string): readonly string[] => [...text.normalize('NFC').replaceAll(/\s+/gu, '')]

/** The least number of characters that must be put in, left out or changed to get the one text from the other (Levenshtein). */
export const errorsBetween = (truth: readonly string[], read: readonly string[]): number => {
  let above = [...Array(read.length + 1).keys()]
  for (const [i, sign] of truth.entries()) {
    const row = [i + 1]
    for (const [j, other] of read.entries())
      row.push(Math.min((above[j + 1] as number) + 1, (row[j] as number) + 1, (above[j] as number) + (sign === other ? 0 : 1)))
    above = row
  }
  return above[read.length] as number
}
