import { piecesIn } from '../facts/claims.ts'
import { textOf } from '../reading/passages.ts'
import { sameLength } from '../reading/same-length.ts'

/** 请求撤销原意见，重新处理: what becomes of that is the outcome itself, which stands in its own field. */
const ASKS_FOR_THE_OUTCOME =
  /^[^，,。；;]{0,14}(?:撤销|变更|复查|复核|维持|重新)[^，,。；;]{0,24}(?:[，,](?:并|责令)?[^，,。；;]{0,16})?[。；;]?$/
/** Shorter than this it is a heading or a sigh. */
const A_GROUND = 8

const pieces = (text: string): readonly string[] =>
  piecesIn(sameLength(text)).flatMap((span) => {
    const words = textOf(text, span).trim()
    return words.length < A_GROUND ? [] : [words]
  })

/** Why somebody asks for another look, piece by piece: numbered ones at their numbers, the rest by sentence. What is asked for counts as far as it says more than the outcome. */
export const groundsIn = ({ request, reasons }: Readonly<{ request: string; reasons: string }>): readonly string[] => [
  ...pieces(reasons),
  ...pieces(request).filter((words) => !ASKS_FOR_THE_OUTCOME.test(sameLength(words))),
]
