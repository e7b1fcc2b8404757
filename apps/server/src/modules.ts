import { access } from '@onedoor/access/access.module'
import { assessment } from '@onedoor/assessment/assessment.module'
import { confidential } from '@onedoor/confidential/confidential.module'
import { documents } from '@onedoor/documents/documents.module'
import type { Projection } from '@onedoor/eventstore'
import { handling } from '@onedoor/handling/handling.module'
import { hearing } from '@onedoor/hearing/hearing.module'
import { hotMatters } from '@onedoor/hot-matters/hot-matters.module'
import type { Route, Services } from '@onedoor/http'
import { intake } from '@onedoor/intake/intake.module'
import { mediation } from '@onedoor/mediation/mediation.module'
import { organisation } from '@onedoor/organisation/organisation.module'
import { paperLetters } from '@onedoor/paper-letters/paper-letters.module'
import { performance } from '@onedoor/performance/performance.module'
import { petitioners } from '@onedoor/petitioners/petitioners.module'
import { portal } from '@onedoor/portal/portal.module'
import { reading } from '@onedoor/reading/reading.module'
import { register } from '@onedoor/register/register.module'
import { repeats } from '@onedoor/repeats/repeats.module'
import { review } from '@onedoor/review/review.module'
import { routing } from '@onedoor/routing/routing.module'
import { supervision } from '@onedoor/supervision/supervision.module'

type ModuleJob = Readonly<{ name: string; schedule: string; run: (services: Services) => Promise<unknown> }>

type Manifest = Readonly<{ name: string; routes: readonly Route[]; projections: readonly Projection[]; jobs?: readonly ModuleJob[] }>

/** The whole of One Door, in the order of a matter’s life. A module that is not here is not there. */
const modules: readonly Manifest[] = [
  portal,
  intake,
  paperLetters,
  petitioners,
  reading,
  repeats,
  routing,
  handling,
  hearing,
  mediation,
  performance,
  supervision,
  hotMatters,
  review,
  assessment,
  register,
  documents,
  organisation,
  confidential,
  { name: access.name, routes: access.routesWith(organisation.postsOf), projections: access.projections },
]

export const moduleRoutes: readonly Route[] = modules.flatMap((module) => module.routes)

/** Kept true in the transaction that writes the event. */
export const projections: readonly Projection[] = modules.flatMap((module) => module.projections)

/** Projections that follow the register by position, a moment later. */
export const followers = [portal.monthProjection] as const

/** Sweeps of the modules: each finds what is due and gives each matter its own command. */
export const moduleJobs: readonly ModuleJob[] = modules.flatMap(({ jobs = [] }) => jobs)
