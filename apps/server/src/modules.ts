import type { Projection } from '@onedoor/eventstore'
import type { Route } from '@onedoor/http'
import { intake } from '@onedoor/intake/intake.module'
import { portal } from '@onedoor/portal/portal.module'

/** What every module gives to the application. */
export type Manifest = Readonly<{ name: string; routes: readonly Route[]; projections: readonly Projection[] }>

/** The whole of One Door, in the order of a matter’s life. A module that is not here is not there. */
export const modules: readonly Manifest[] = [intake, portal]

export const routes: readonly Route[] = modules.flatMap((module) => module.routes)

export const projections: readonly Projection[] = modules.flatMap((module) => module.projections)
