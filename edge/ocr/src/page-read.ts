/** Where a line stands on the upright page: its middle, length and height in pixels, its slant in radians. */
export type LineBox = Readonly<{ x: number; y: number; width: number; height: number; angle: number }>

/**
 * A page as the machine read it. It is a proposal: nobody has confirmed it. `sure`: how sure each character of `text` is, 0 to 1, one entry a code point;
 * `line`: which of `lines` it stands in (none for spaces and breaks, −1), `at`: where in that line, 0 left to 1 right. `turn`: quarter turns clockwise that set the page upright.
 */
export type PageRead = Readonly<{
  turn: 0 | 1 | 2 | 3
  width: number
  height: number
  text: string
  sure: readonly number[]
  line: readonly number[]
  at: readonly number[]
  lines: readonly LineBox[]
}>

/** Why a page gave no text. */
export type Unread =
  /** The engine is not installed on this machine. */
  | 'not-installed'
  | 'not-an-image'
  /** The images on this page of a PDF are too small for a page. */
  | 'no-picture'
  /** The images on this page of a PDF do not make one page. */
  | 'in-pieces'
  | 'too-many-pixels'
  | 'too-small'
  /** The page is an image and holds nothing that reads as writing. */
  | 'no-text'
  | 'took-too-long'
  /** Too many pages are waiting on this machine. */
  | 'too-many-waiting'
  | 'too-much-memory'
  /** The engine ended while it read this page. */
  | 'engine-failed'

export type ReadAnswer = Readonly<{ page: PageRead }> | Readonly<{ unread: Unread }>

/** Below this a character is shown as doubtful: measured, see docs/measurements.md. */
export const DOUBTFUL = 0.85
