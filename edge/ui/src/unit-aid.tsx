import type { UnitsShown } from '@onedoor/case'
import type { Ability } from '@onedoor/duty'
import { type ComponentType, createContext, lazy, Suspense, use } from 'react'
import { useMay } from './session.tsx'
import { Waiting } from './states.tsx'

/** `chosen` is what stands in the form; `shown` says once what was proposed, and goes along with the choice. */
export type UnitAidProps = Readonly<{
  matter: string
  chosen: string
  choose: (unit: string) => void
  shown: (shown: UnitsShown) => void
}>

/** What a module has to say where an officer chooses the unit of a matter, composed by the desk: the form does not know whose it is. */
export type UnitAid = Readonly<{ id: string; may: Ability; load: () => Promise<ComponentType<UnitAidProps>> }>

export const UnitAidsContext = createContext<readonly UnitAid[]>([])

const LOADED = new WeakMap<UnitAid, ComponentType<UnitAidProps>>()

const componentOf = (aid: UnitAid): ComponentType<UnitAidProps> => {
  const known = LOADED.get(aid)
  if (known !== undefined) return known
  const component = lazy(async () => ({ default: await aid.load() }))
  LOADED.set(aid, component)
  return component
}

/** Stands inside the form in which the unit is chosen. */
export const UnitAids = (props: UnitAidProps) => {
  const may = useMay()
  const aids = use(UnitAidsContext).filter((aid) => may(aid.may))
  return aids.map((aid) => {
    const Aid = componentOf(aid)
    return (
      <Suspense key={aid.id} fallback={<Waiting rows={2} />}>
        <Aid {...props} />
      </Suspense>
    )
  })
}
