import type { DateOnly } from '@onedoor/clock'
import { footOf, type Issuer, type MatterFacts, type ReviewRight, reviewSaid } from '../facts.ts'
import type { Paper } from '../paper.ts'
import { type PaperRefusal, unlessRefused } from '../required.ts'
import { write } from '../template/write.ts'
import { D27, D27_EN } from '../wording/service.ts'
import { dateSaid } from '../words.ts'

export type RatingFacts = Readonly<{ language: 'zh' | 'en'; until: DateOnly; url: string; review: ReviewRight }>

type Said = Readonly<{ until: string; voluntary: string; review: string }>

const zh = ({ until, review }: RatingFacts): Said => ({
  until: until === '' ? '' : dateSaid(until),
  voluntary: '自愿评价，只评一次，任何人不得要求更改；不评价不当作满意；评价不影响您的任何权利',
  review: review.until === '' ? '' : reviewSaid(review),
})

const en = ({ until, review }: RatingFacts): Said => ({
  until,
  voluntary:
    'Rating is voluntary and done once; nobody may ask you to change it; silence is not satisfaction; it touches no right of yours',
  review:
    review.until === ''
      ? ''
      : [
          `If you disagree with the opinion, ask the organ one level up for a review by ${review.until}; posted that day is in time.`,
          review.counted ?? '',
        ]
          .join(' ')
          .trim(),
})

/** D27 评价告知单: two offices rated apart, voluntary, once, without consequence for the person (信访事项办理群众满意度评价工作办法（试行）, 国信发〔2022〕11号). */
export const ratingNote = (matter: MatterFacts, facts: RatingFacts, issuer: Issuer, date: DateOnly): Paper | PaperRefusal => {
  const { language, url } = facts
  const chinese = language === 'zh'
  const said = chinese ? zh(facts) : en(facts)
  const { address, phone } = issuer
  const written = write(
    chinese ? D27 : D27_EN,
    { issuer, matter, date },
    {
      ...{ 查询码: matter.code, 查询网址: url, 评价截止日: said.until, 评价自愿: said.voluntary, 请求复查的最后一日: said.review },
    },
  )
  return unlessRefused(written, (body) => ({
    ...{ kind: 'D27', layout: 'slip', language, organ: issuer.name, date, copies: [], signatures: [] },
    ...body,
    code: { text: matter.code, url },
    contact: chinese ? `地址：${address}　电话：${phone}` : `${address}, telephone ${phone}`,
    foot: chinese ? footOf(matter) : [`Progress: ${matter.trackUrl}; the query code is enough, no name is asked.`],
  }))
}
