import { accessPages } from '@onedoor/access/access.pages'
import { documentsPages } from '@onedoor/documents/documents.pages'
import { handlingPages } from '@onedoor/handling/handling.pages'
import { intakePages } from '@onedoor/intake/intake.pages'
import { organisationPages } from '@onedoor/organisation/organisation.pages'
import { registerPages } from '@onedoor/register/register.pages'
import { reviewPages } from '@onedoor/review/review.pages'
import { routingPages } from '@onedoor/routing/routing.pages'
import type { DeskModule } from '@onedoor/ui'

/** What the desk is made of. */
export const MODULES: readonly DeskModule[] = [
  handlingPages,
  intakePages,
  reviewPages,
  registerPages,
  routingPages,
  documentsPages,
  organisationPages,
  accessPages,
]

export const PAGES = MODULES.flatMap(({ pages }) => pages)
export const ACTS = MODULES.flatMap(({ acts = [] }) => acts)
export const PARTS = MODULES.flatMap(({ parts = [] }) => parts)
