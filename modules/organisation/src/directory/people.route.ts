import { asDate } from '@onedoor/clock'
import { type Answer, route } from '@onedoor/http'

/** Posts in effect today with the name of whoever holds them, so that a form never shows a user id. */
export const peopleRoute = route({
  method: 'GET',
  path: '/api/organisation/people',
  may: 'organisation.read',
  summary: { zh: '在岗人员：姓名、单位、岗位', en: 'Who holds which post today, by name.' },
  handle: async ({ services }): Promise<Answer> => {
    const { directory, now } = services
    const today = asDate(now())
    const held = (await directory.posts()).filter(({ from, until }) => from <= today && (until === undefined || until >= today))
    const items = await Promise.all(
      held.map(async ({ person, unit, role, from }) => ({ person, unit, role, from, name: (await directory.person(person)) ?? person })),
    )
    return { json: { items } }
  },
})
