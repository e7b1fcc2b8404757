/**
 * The one spelling that everything here compares by: compatibility forms folded (full width to half width, circled and squared characters to plain ones),
 * lower case, invisible and control characters gone, runs of white space one space. Traditional characters are not touched: `simplified` does that.
 *
 * The text grows or shrinks by it: a place found in the normalised text is not a place in the letter.
 */
export const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]+/gu, (run) => (/[\n\t\r]/.test(run) ? ' ' : ''))
    .replace(/\s+/gu, ' ')
    .trim()
