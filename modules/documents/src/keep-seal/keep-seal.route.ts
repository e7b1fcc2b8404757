import { randomUUID } from 'node:crypto'
import { addDays, asDate } from '@onedoor/clock'
import { type Answer, type Asked, NOT_FOUND, route } from '@onedoor/http'
import { refuse } from '@onedoor/kernel'
import { z } from 'zod'
import { endSeal, endSealInUse, insertSeal, sealsOf } from '../seal.query.ts'
import type { Seal } from '../seal.state.ts'
import { sealImageOf } from './image.state.ts'
import { EndSeal, KeepSeal } from './keep-seal.contract.ts'

const Params = z.object({ seal: z.string().max(60) })

/** The administrator keeps every unit’s seals, the head of a unit those of that unit. */
const mayKeep = ({ session }: Pick<Asked, 'session'>, unit: string): boolean =>
  session !== undefined && (session.roles.includes('administrator') || session.organ === unit)

const visible = async (asked: Asked): Promise<readonly Seal[]> => {
  const { db, county } = asked.services
  return (await db.query<Seal>(sealsOf(county))).filter(({ unit }) => mayKeep(asked, unit))
}

export const sealsRoute = route({
  method: 'GET',
  path: '/api/seals',
  may: 'documents.keep-seal',
  summary: { zh: '在用和停用的印章', en: 'Seals in use and out of use.' },
  handle: async (asked): Promise<Answer> => ({ json: { seals: await visible(asked) } }),
})

export const sealImageRoute = route({
  method: 'GET',
  path: '/api/seals/:seal/image',
  may: 'documents.keep-seal',
  summary: { zh: '印章图片', en: 'The image of a seal.' },
  params: Params,
  handle: async (asked): Promise<Answer> => {
    const seal = (await visible(asked)).find(({ id }) => id === asked.params.seal)
    const bytes = seal && (await asked.services.files.get(seal.digest))
    if (seal === undefined || bytes === undefined) return NOT_FOUND
    const mime = seal.ending === 'png' ? 'image/png' : 'image/svg+xml'
    const headers = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" }
    return { bytes, mime, fileName: `seal.${seal.ending}`, inline: true, headers }
  },
})

/** A new seal takes the place of the one in use, from its first day on. */
export const keepSealRoute = route({
  method: 'POST',
  path: '/api/seals',
  may: 'documents.keep-seal',
  uploads: true,
  summary: { zh: '存入一枚印章图片，接替现用的同类印章', en: 'Keep the image of a seal; it takes the place of the one in use.' },
  body: KeepSeal,
  handle: async (asked): Promise<Answer> => {
    const { body, services, session, uploads } = asked
    if (session === undefined || !mayKeep(asked, body.unit) || (await services.directory.unit(body.unit)) === undefined) return NOT_FOUND
    const [image] = uploads
    const ending = image && sealImageOf(image.bytes)
    if (image === undefined || ending === undefined) return refuse('seal-not-an-image')
    const { db, county, files, now } = services
    const seals = await db.query<Seal>(sealsOf(county, body.unit))
    if (seals.some(({ use, from, until }) => use === body.use && until === null && from >= body.from))
      return refuse('seal-begins-before-the-last')
    const id = randomUUID()
    const digest = await files.put(image.bytes)
    await db.transaction(async (tx) => {
      await tx.query(endSealInUse(county, body, addDays(body.from, -1)))
      await tx.query(insertSeal(county, { ...body, id, digest, ending, by: session.user, at: now() }))
    })
    return { json: { seal: id } }
  },
})

export const endSealRoute = route({
  method: 'POST',
  path: '/api/seals/:seal/end',
  may: 'documents.keep-seal',
  summary: { zh: '停用一枚印章，写明最后一日和原因', en: 'Take a seal out of use, with its last day and the reason.' },
  params: Params,
  body: EndSeal,
  handle: async (asked): Promise<Answer> => {
    const { services, session, params, body } = asked
    const { db, county, now } = services
    const seal = (await visible(asked)).find(({ id }) => id === params.seal)
    if (session === undefined || seal === undefined) return NOT_FOUND
    // What was signed on the days before bears it.
    if (body.until < asDate(now())) return refuse('ends-in-the-past')
    if (seal.until === null) await db.query(endSeal(county, seal.id, { ...body, by: session.user, at: now() }))
    return { json: { done: true } }
  },
})
