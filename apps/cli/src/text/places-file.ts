import { type CountyPlace, type Gazetteer, gazetteerOf } from '@onedoor/text'
import { z } from 'zod'
import { rowsOf } from './rows.ts'

const PlaceRow = z.object({
  code: z.string().min(1),
  name: z.string().min(1),
  within: z.string().optional(),
  also: z.array(z.string()).optional(),
})

/** The county's list of places as JSON Lines. */
export const placesFrom = (file: string): Gazetteer =>
  gazetteerOf(
    rowsOf(file, PlaceRow).map(({ within, also, ...place }) => ({
      ...place,
      ...(within !== undefined && { parent: within }),
      ...(also !== undefined && { also }),
    })),
  )

const MASKED = /(?<![A-Za-z\d])([A-Z])(\d{0,2})\s?(市|区|县)/g

/** Public letters have their places masked as A市, A3区: those that occur, each district in its city. */
export const maskedPlaces = (texts: readonly string[]): Gazetteer => {
  const places = new Map<string, CountyPlace>()
  for (const text of texts)
    for (const [, city = '', number = '', kind = ''] of text.normalize('NFKC').matchAll(MASKED)) {
      places.set(city, { code: city, name: `${city}市` })
      if (number === '') continue
      const code = `${city}${number}`
      const also = [...(places.get(code)?.also ?? []), `${code}${kind}`]
      places.set(code, { code, name: code, parent: city, also: [...new Set(also)] })
    }
  return gazetteerOf([...places.values()])
}
