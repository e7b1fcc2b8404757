import type { DateOnly } from '@onedoor/clock'
import { footOf, type Issuer, type MatterFacts, type ReviewRight, reviewSaid } from '../facts.ts'
import type { Paper } from '../paper.ts'
import { missing, type PaperRefusal } from '../required.ts'
import { dateSaid } from '../words.ts'

export type RatingFacts = Readonly<{ language: 'zh' | 'en'; until: DateOnly; url: string; review: ReviewRight }>

type Rows = readonly (readonly [label: string, value: string])[]

const zh = ({ no, subject }: MatterFacts, { until, review }: RatingFacts): Rows => [
  ['信访事项', `${no}　${subject}`],
  ['评价谁', '信访部门和责任单位，分别评价'],
  ['到哪一天', dateSaid(until)],
  ['怎样评价', '用查询码打开进度页，选“满意”“基本满意”或“不满意”'],
  ['请您放心', '自愿评价，只评一次，任何人不得要求更改；不评价不当作满意；评价不影响您的任何权利'],
  ['另外的权利', `${reviewSaid(review)}（《信访工作条例》第三十五条）`],
]

const en = ({ no, subject }: MatterFacts, { until, review }: RatingFacts): Rows => [
  ['Matter', `${no} ${subject}`],
  ['Whom', 'The petition office and the unit that answered, each rated apart'],
  ['Until', until],
  ['How', 'Open the progress page with the query code and choose satisfied, basically satisfied or dissatisfied'],
  [
    'Be sure',
    'Rating is voluntary and done once; nobody may ask you to change it; silence is not satisfaction; it touches no right of yours',
  ],
  [
    'Your other right',
    `If you disagree with the opinion, ask the organ one level up for a review by ${review.until}; posted that day is in time`,
  ],
]

/** D27 评价告知单: two offices rated apart, voluntary, once, without consequence for the person (信访事项办理群众满意度评价工作办法（试行）, 国信发〔2022〕11号). */
export const ratingNote = (matter: MatterFacts, facts: RatingFacts, issuer: Issuer, date: DateOnly): Paper | PaperRefusal => {
  const { language, until, url } = facts
  const chinese = language === 'zh'
  const { address, phone } = issuer
  return (
    missing('信访事项办理群众满意度评价工作办法（试行）', {
      查询码: matter.code,
      查询网址: url,
      评价截止日: until,
      请求复查的最后一日: facts.review.until,
    }) ?? {
      ...{ kind: 'D27', layout: 'slip', language, organ: issuer.name, date, copies: [], signatures: [] },
      title: chinese ? '评价告知单' : 'Note on rating',
      blocks: [{ kind: 'rows', rows: chinese ? zh(matter, facts) : en(matter, facts) }],
      code: { text: matter.code, url },
      contact: chinese ? `地址：${address}　电话：${phone}` : `${address}, telephone ${phone}`,
      foot: chinese ? footOf(matter) : [`Progress: ${matter.trackUrl}; the query code is enough, no name is asked.`],
    }
  )
}
