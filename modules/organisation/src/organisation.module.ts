import { changeDutiesRoute, dutiesRoute } from './change-duties/change-duties.route.ts'
import { changeHoursRoute } from './change-hours/change-hours.route.ts'
import { addPersonRoute, endPersonRoute, endPostRoute, givePostRoute } from './change-people/change-people.route.ts'
import { addPlacesRoute } from './change-places/change-places.route.ts'
import { addTopicRoute, endTopicRoute } from './change-topics/change-topics.route.ts'
import { addUnitRoute, endUnitRoute, placeUnderRoute } from './change-units/change-units.route.ts'
import { postsOf } from './directory/directory.query.ts'
import { directoryOf, organisationRoute, organisationWholeRoute } from './directory/directory.route.ts'
import { peopleRoute } from './directory/people.route.ts'
import { Notice } from './holidays/holidays.contract.ts'
import { addNotice, learnHolidays } from './holidays/holidays.job.ts'
import { endLimitRoute, limitsOf, limitsRoute, setLimitRoute } from './limits/limits.route.ts'
import {
  administrators,
  insertDuty,
  insertPerson,
  insertPlace,
  insertPost,
  insertTopic,
  insertUnit,
  noteChange,
  unitById,
} from './organisation.query.ts'

/** 单位、岗位、人员: who exists, from when to when. */
export const organisation = {
  name: 'organisation',
  routes: [
    organisationRoute,
    organisationWholeRoute,
    peopleRoute,
    addUnitRoute,
    endUnitRoute,
    placeUnderRoute,
    changeHoursRoute,
    addPersonRoute,
    givePostRoute,
    endPostRoute,
    endPersonRoute,
    addPlacesRoute,
    addTopicRoute,
    endTopicRoute,
    dutiesRoute,
    changeDutiesRoute,
    limitsRoute,
    setLimitRoute,
    endLimitRoute,
  ],
  projections: [],
  directoryOf,
  limitsOf,
  learnHolidays,
  addNotice,
  Notice,
  postsOf,
  statements: { insertUnit, insertPlace, insertTopic, insertDuty, insertPerson, insertPost, noteChange, administrators, unitById },
} as const
