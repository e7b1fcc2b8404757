/**
 * Posts (岗位) a person may hold in a unit, and what each may do. One table, read by the server's door and by the desk's menus.
 *
 * The petitioner is nobody here: a query code opens the petitioner's own matters and nothing else (see portal).
 */
export const ROLES = {
  registrar: { zh: '窗口登记员', en: 'Window clerk' },
  dispatcher: { zh: '分办员', en: 'Routing officer' },
  'office-head': { zh: '信访局负责人', en: 'Head of the petition office' },
  supervisor: { zh: '督查专员', en: 'Supervising officer' },
  handler: { zh: '经办人', en: 'Handling clerk' },
  'unit-head': { zh: '单位负责人', en: 'Head of the unit' },
  reviewer: { zh: '复查复核承办人', en: 'Reviewing officer' },
  'review-head': { zh: '复查复核负责人', en: 'Head of the reviewing organ' },
  auditor: { zh: '审计员', en: 'Auditor' },
  administrator: { zh: '系统管理员', en: 'System administrator' },
} as const

export type Role = keyof typeof ROLES

/** Each route names one of these; a route without one does not start. */
export const ABILITIES = {
  'matter.read': ['registrar', 'dispatcher', 'office-head', 'supervisor', 'handler', 'unit-head', 'reviewer', 'review-head'],
  'matter.search': ['registrar', 'dispatcher', 'office-head', 'supervisor', 'handler', 'unit-head', 'reviewer', 'review-head'],
  'person.open': ['registrar', 'dispatcher', 'office-head', 'supervisor', 'handler', 'unit-head', 'reviewer', 'review-head'],
  'person.search': ['registrar', 'dispatcher', 'office-head', 'supervisor'],
  'intake.register': ['registrar', 'dispatcher', 'office-head'],
  'routing.refer': ['dispatcher', 'office-head'],
  'routing.decide-objection': ['dispatcher', 'office-head'],
  'routing.sign': ['handler', 'unit-head'],
  'routing.object': ['handler', 'unit-head'],
  'routing.escalate': ['dispatcher', 'office-head'],
  'routing.record-decision': ['office-head'],
  'routing.report-urgent': ['dispatcher', 'office-head', 'handler', 'unit-head'],
  'routing.open-dispute': ['dispatcher', 'office-head'],
  'routing.decide-dispute': ['office-head'],
  'routing.succeed': ['office-head'],
  'handling.accept': ['handler', 'unit-head'],
  'handling.note': ['handler', 'unit-head'],
  'handling.extend': ['unit-head'],
  'handling.draft': ['handler', 'unit-head'],
  'handling.sign-off': ['unit-head'],
  'handling.serve': ['handler', 'unit-head'],
  'worklist.read': ['registrar', 'dispatcher', 'office-head', 'supervisor', 'handler', 'unit-head', 'reviewer', 'review-head'],
  'documents.keep-seal': ['office-head', 'unit-head', 'review-head', 'administrator'],
  'documents.print': ['registrar', 'dispatcher', 'office-head', 'handler', 'unit-head', 'reviewer', 'review-head'],
  'documents.read': ['registrar', 'dispatcher', 'office-head', 'supervisor', 'handler', 'unit-head', 'reviewer', 'review-head'],
  'documents.file': ['registrar', 'dispatcher', 'office-head', 'supervisor', 'handler', 'unit-head', 'reviewer', 'review-head'],
  'documents.supervise': ['office-head', 'supervisor'],
  'documents.office': ['dispatcher', 'office-head', 'supervisor'],
  'documents.wording': ['office-head', 'administrator'],
  /** Files for a command on a matter: notes, proofs, the envelope of a letter. */
  'matter.attach': ['registrar', 'dispatcher', 'office-head', 'handler', 'unit-head', 'reviewer', 'review-head'],
  'review.read': ['dispatcher', 'office-head', 'supervisor', 'reviewer', 'review-head'],
  'review.register': ['registrar', 'dispatcher', 'office-head', 'reviewer', 'review-head'],
  'review.accept': ['reviewer', 'review-head'],
  'review.draft': ['reviewer'],
  'review.decide': ['review-head'],
  'review.serve': ['reviewer', 'review-head'],
  'new-facts.examine': ['dispatcher', 'office-head'],
  'termination.decide': ['office-head'],
  'organisation.read': [
    ...([
      'registrar',
      'dispatcher',
      'office-head',
      'supervisor',
      'handler',
      'unit-head',
      'reviewer',
      'review-head',
      'auditor',
      'administrator',
    ] as const),
  ],
  'organisation.change': ['administrator'],
  'limits.set': ['office-head', 'administrator'],
  'access.administer': ['administrator'],
  'openings.read': ['auditor'],
} as const satisfies Record<string, readonly Role[]>

export type Ability = keyof typeof ABILITIES

export const isRole = (role: string): role is Role => Object.hasOwn(ROLES, role)

export const mayDo = (roles: readonly string[], ability: Ability): boolean => ABILITIES[ability].some((role) => roles.includes(role))

/** Roles that act for the petition office (信访局) and so see every matter of the county; all others see what their unit holds or held. */
const COUNTY_WIDE: readonly string[] = ['registrar', 'dispatcher', 'office-head', 'supervisor'] satisfies readonly Role[]

export const seesWholeCounty = (roles: readonly string[]): boolean => roles.some((role) => COUNTY_WIDE.includes(role))
