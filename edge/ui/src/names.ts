import type { HoursFrom } from '@onedoor/clock'
import { useRead } from './read.ts'
import { type Said, useSpeech } from './words.tsx'

export type UnitEntry = Readonly<{
  id: string
  kind: string
  name: Said
  word?: string
  address?: string
  phone?: string
  from?: string
  until?: string
  superior?: string
  hours?: readonly HoursFrom[]
}>
export type PlaceEntry = Readonly<{ code: string; name: string; parent?: string }>

export type TopicEntry = Readonly<{ code: string; name: Said; until?: string }>

type Organisation = Readonly<{ units: readonly UnitEntry[]; places: readonly PlaceEntry[]; topics: readonly TopicEntry[] }>

const HOUR = 3_600_000
const NONE: Organisation = { units: [], places: [], topics: [] }

/** Units in effect and places of the county, read once an hour. */
export const useOrganisation = (): Organisation => useRead<Organisation>('/api/organisation', { fresh: HOUR }).value ?? NONE

/** Name of a unit in the language of the page; its id while the directory is not there yet. */
export const useUnitName = (): ((id: string) => string) => {
  const { units } = useOrganisation()
  const { language } = useSpeech()
  return (id) => units.find((unit) => unit.id === id)?.name[language] ?? id
}

/** `赤城街道 · 石桥村`. */
export const usePlaceName = (): ((code: string) => string) => {
  const { places } = useOrganisation()
  return (code) => {
    const place = places.find((one) => one.code === code)
    if (place === undefined) return code
    const parent = places.find((one) => one.code === place.parent)
    return parent === undefined ? place.name : `${parent.name} · ${place.name}`
  }
}

/** Name of a topic in the language of the page; its code while the directory is not there yet. */
export const useTopicName = (): ((code: string) => string) => {
  const { topics } = useOrganisation()
  const { language } = useSpeech()
  return (code) => topics.find((topic) => topic.code === code)?.name[language] ?? code
}
