import { type Answer, NOT_FOUND, route } from '@onedoor/http'

/** Who of the staff may be named as complained of; the same list for every letter, so it tells nothing of any. */
export const peopleRoute = route({
  method: 'GET',
  path: '/api/confidential/people',
  may: 'confidential.read',
  uncounted: true,
  summary: { zh: '全部工作人员（记录被反映人用）', en: 'All staff, to record whom a letter complains of.' },
  handle: async ({ services, session }): Promise<Answer> => {
    if (session === undefined) return NOT_FOUND
    const { directory } = services
    const { units, posts } = await directory.organisation()
    const named = units as readonly Readonly<{ id: string; name?: Readonly<{ zh: string; en: string }> }>[]
    const nameOf = new Map(named.map(({ id, name }) => [id, name ?? { zh: id, en: id }]))
    const items = await Promise.all(
      [...Map.groupBy(posts, ({ person }) => person)].map(async ([id, held]) => ({
        id,
        name: (await directory.person(id)) ?? id,
        units: [...new Set(held.map(({ unit }) => unit))].flatMap((unit) => nameOf.get(unit) ?? []),
      })),
    )
    return { json: { items } }
  },
})
