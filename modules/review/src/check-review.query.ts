import { type Sql, sql } from '@onedoor/database'

type Of = Readonly<{ county: string; body: string; but: string; limit: number }>

/** Other reviews that this organ has in hands, the latest first: an opinion that went into the wrong file mostly belongs to one of these. */
export const alsoUnderReview = ({ county, body, but, limit }: Of): Sql =>
  sql`select id from review.matter where county = ${county} and open and body = ${body} and id <> ${but} order by position desc limit ${limit}`

const DECIDED = ['REVIEW1_ISSUED', 'REVIEW1_SERVED', 'REVIEW2_ISSUED', 'REVIEW2_SERVED']

/** Reviews that this organ decided and nothing has followed yet, the latest first: what is copied is copied from these. */
export const reviewedBefore = ({ county, body, but, limit }: Of): Sql =>
  sql`select id from review.matter where county = ${county} and body = ${body} and phase = any(${DECIDED}) and id <> ${but}
    order by position desc limit ${limit}`
