import { accessPages } from '@onedoor/access/access.pages'
import { confidentialPages } from '@onedoor/confidential/confidential.pages'
import { documentsPages } from '@onedoor/documents/documents.pages'
import { handlingPages } from '@onedoor/handling/handling.pages'
import { hearingPages } from '@onedoor/hearing/hearing.pages'
import { hotMattersPages } from '@onedoor/hot-matters/hot-matters.pages'
import { intakePages } from '@onedoor/intake/intake.pages'
import { mediationPages } from '@onedoor/mediation/mediation.pages'
import { organisationPages } from '@onedoor/organisation/organisation.pages'
import { paperLettersPages } from '@onedoor/paper-letters/paper-letters.pages'
import { performancePages } from '@onedoor/performance/performance.pages'
import { petitionersPages } from '@onedoor/petitioners/petitioners.pages'
import { readingPages } from '@onedoor/reading/reading.pages'
import { registerPages } from '@onedoor/register/register.pages'
import { repeatsPages } from '@onedoor/repeats/repeats.pages'
import { reviewPages } from '@onedoor/review/review.pages'
import { routingPages } from '@onedoor/routing/routing.pages'
import { supervisionPages } from '@onedoor/supervision/supervision.pages'
import type { DeskModule } from '@onedoor/ui'

/** What the desk is made of. */
export const MODULES: readonly DeskModule[] = [
  handlingPages,
  hearingPages,
  mediationPages,
  performancePages,
  supervisionPages,
  hotMattersPages,
  intakePages,
  paperLettersPages,
  petitionersPages,
  repeatsPages,
  confidentialPages,
  reviewPages,
  registerPages,
  readingPages,
  routingPages,
  documentsPages,
  organisationPages,
  accessPages,
]

export const PAGES = MODULES.flatMap(({ pages }) => pages)
export const ACTS = MODULES.flatMap(({ acts = [] }) => acts)
export const PARTS = MODULES.flatMap(({ parts = [] }) => parts)
export const LETTER_BLOCKS = MODULES.flatMap(({ letterBlocks = [] }) => letterBlocks)
export const UNIT_AIDS = MODULES.flatMap(({ unitAids = [] }) => unitAids)
