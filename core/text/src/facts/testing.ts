import fc from 'fast-check'

const PIECES = [
  '村支书',
  '墙体',
  '倾斜',
  '随时',
  '电梯',
  '掉',
  '举报',
  '没有',
  '《',
  '》',
  '。',
  '，',
  '\n',
  '牆',
  '３',
  '\ud800',
  '危房',
  '改造',
  '貪污',
]

/** Letters of pieces that begin or end a mark, and of anything. */
export const sentencesOfAll = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(fc.constantFrom(...PIECES)).map((pieces) => pieces.join('')),
)
