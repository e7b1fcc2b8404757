import { handlesMatters } from '@onedoor/case'
import type { CountyUnit } from '@onedoor/text/unit/county-duties'

type Named = Readonly<{ id: string; kind: string; name: Readonly<{ zh: string }> }>
type Place = Readonly<{ code: string; name: string; parent?: string }>

/** 属地: a township answers for the place that its name begins with, and for the villages in it. */
const placesOf = ({ kind, name }: Named, places: readonly Place[]): readonly string[] => {
  if (kind !== 'township') return []
  const own = places.find((place) => place.parent === undefined && name.zh.includes(place.name))
  return own === undefined ? [] : [own.name, ...places.filter(({ parent }) => parent === own.code).map((place) => place.name)]
}

/** Units that a matter can be sent to, with what each answers for by its place. */
export const countyUnits = (units: readonly Named[], places: readonly Place[]): readonly CountyUnit[] =>
  units.filter(({ kind }) => handlesMatters(kind)).map((unit) => ({ id: unit.id, name: unit.name.zh, places: placesOf(unit, places) }))

/** `白鹤镇鹤楼村`: the place of the matter as a letter would name it. */
export const placeNamed = (code: string, places: readonly Place[]): string => {
  const place = places.find((one) => one.code === code)
  const parent = places.find((one) => one.code === place?.parent)
  return `${parent?.name ?? ''}${place?.name ?? ''}`
}
