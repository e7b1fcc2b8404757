import { type Form, formTemplate } from './form.ts'
import { HEARING_FORMS } from './hearing.ts'
import { INQUIRY_FORMS } from './inquiry.ts'
import { MANDATE_FORMS } from './mandate.ts'
import { MEDIATION_FORMS } from './mediation.ts'
import { OFFICE_FORMS } from './office.ts'
import { SUPERVISION_FORMS } from './supervision.ts'

/** Every document that a person fills in. */
export const FORMS: readonly Form[] = [
  ...MANDATE_FORMS,
  ...INQUIRY_FORMS,
  ...HEARING_FORMS,
  ...MEDIATION_FORMS,
  ...SUPERVISION_FORMS,
  ...OFFICE_FORMS,
]

const BY_ID = new Map(FORMS.map((form) => [form.id, form]))

/** Nothing for a form that no release of this program knows. */
export const formById = (id: string): Form | undefined => BY_ID.get(id)

export const FORM_TEMPLATES = FORMS.map(formTemplate)
