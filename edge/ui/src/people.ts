import type { HeldPost } from '@onedoor/case'
import { isRole, ROLES } from '@onedoor/duty'
import { useUnitName } from './names.ts'
import { useRead } from './read.ts'
import { useSay } from './words.tsx'

export type PostEntry = HeldPost & Readonly<{ name: string }>

const FEW_MINUTES = 300_000
const NOBODY: readonly PostEntry[] = []

/** Everybody who holds a post today. */
export const usePeople = (): readonly PostEntry[] =>
  useRead<Readonly<{ items: readonly PostEntry[] }>>('/api/organisation/people', { fresh: FEW_MINUTES }).value?.items ?? NOBODY

/** `李某（县住房和城乡建设局 经办人）`: by name and post. Whoever holds no post any more is called by the unit they acted for. */
export const usePersonSaid = (): ((person: string, organ?: string) => string) => {
  const people = usePeople()
  const unitName = useUnitName()
  const say = useSay()
  return (person, organ) => {
    const posts = people.filter((post) => post.person === person)
    const here = posts.filter(({ unit }) => organ === undefined || unit === organ)
    const [first] = here.length > 0 ? here : posts
    if (first === undefined) {
      const left = say({ zh: '已不在岗的人员', en: 'somebody who holds no post any more' })
      return organ === undefined ? left : `${unitName(organ)} · ${left}`
    }
    const said = posts.filter(({ unit }) => unit === first.unit).map(({ role }) => (isRole(role) ? say(ROLES[role]) : role))
    return `${first.name}（${unitName(first.unit)} ${said.join('、')}）`
  }
}
