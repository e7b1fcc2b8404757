import { addPersonRoute, endPersonRoute, endPostRoute, givePostRoute } from './change-people/change-people.route.ts'
import { addPlacesRoute } from './change-places/change-places.route.ts'
import { addUnitRoute, endUnitRoute, placeUnderRoute } from './change-units/change-units.route.ts'
import { postsOf } from './directory/directory.query.ts'
import { directoryOf, organisationRoute, organisationWholeRoute } from './directory/directory.route.ts'
import { administrators, insertPerson, insertPlace, insertPost, insertUnit, noteChange, unitById } from './organisation.query.ts'

/** 单位、岗位、人员: who exists, from when to when. */
export const organisation = {
  name: 'organisation',
  routes: [
    organisationRoute,
    organisationWholeRoute,
    addUnitRoute,
    endUnitRoute,
    placeUnderRoute,
    addPersonRoute,
    givePostRoute,
    endPostRoute,
    endPersonRoute,
    addPlacesRoute,
  ],
  projections: [],
  directoryOf,
  postsOf,
  statements: { insertUnit, insertPlace, insertPerson, insertPost, noteChange, administrators, unitById },
} as const
