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
  'legal-checker': { zh: '合法性审查员', en: 'Legal checker' },
  'unit-head': { zh: '单位负责人', en: 'Head of the unit' },
  reviewer: { zh: '复查复核承办人', en: 'Reviewing officer' },
  'review-head': { zh: '复查复核负责人', en: 'Head of the reviewing organ' },
  auditor: { zh: '审计员', en: 'Auditor' },
  administrator: { zh: '系统管理员', en: 'System administrator' },
  'confidential-officer': { zh: '纪检监察专责人员', en: 'Discipline officer' },
  'confidential-auditor': { zh: '专门渠道审计员', en: 'Auditor of the protected channel' },
} as const

export type Role = keyof typeof ROLES

/** Each route names one of these; a route without one does not start. */
export const ABILITIES = {
  'matter.read': [
    'registrar',
    'dispatcher',
    'office-head',
    'supervisor',
    'handler',
    'legal-checker',
    'unit-head',
    'reviewer',
    'review-head',
  ],
  'matter.search': ['registrar', 'dispatcher', 'office-head', 'supervisor', 'handler', 'unit-head', 'reviewer', 'review-head'],
  'person.open': ['registrar', 'dispatcher', 'office-head', 'supervisor', 'handler', 'unit-head', 'reviewer', 'review-head'],
  'person.search': ['registrar', 'dispatcher', 'office-head', 'supervisor'],
  /** Whatever comes in is taken in where it arrives: at the petition office, or directly at a unit (信访工作条例 第二十三条第一款). */
  'intake.take-in': ['registrar', 'dispatcher', 'office-head', 'handler', 'unit-head'],
  'intake.register': ['registrar', 'dispatcher', 'office-head'],
  /** 更正内容分类: whoever registers or routes for the county. */
  'topic.correct': ['registrar', 'dispatcher', 'office-head'],
  /** Which model reads letters, its figures, and why a newer one does not. */
  'reading.models': ['office-head', 'administrator'],
  'parties.record': ['registrar', 'dispatcher', 'office-head', 'handler', 'unit-head'],
  'linking.decide': ['registrar', 'dispatcher', 'office-head'],
  /** What brings matters in again, counted by month and unit, never by person. */
  'repeats.count': ['dispatcher', 'office-head', 'supervisor'],
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
  'handling.procedure': ['handler', 'unit-head'],
  'handling.choose-track': ['unit-head'],
  'handling.withdraw-track': ['unit-head', 'office-head'],
  'handling.object-to-track': ['registrar', 'dispatcher', 'office-head'],
  'handling.answer-suggestion': ['unit-head'],
  'handling.assist': ['handler', 'unit-head'],
  'handling.cosign': ['unit-head'],
  'handling.escalate-cosign': ['unit-head'],
  'handling.settle-cosign': ['office-head'],
  'handling.check': ['handler', 'legal-checker'],
  'handling.ask-recusal': [
    'registrar',
    'dispatcher',
    'office-head',
    'supervisor',
    'handler',
    'legal-checker',
    'unit-head',
    'reviewer',
    'review-head',
  ],
  'handling.decide-recusal': ['unit-head', 'office-head', 'review-head'],
  'handling.note': ['handler', 'unit-head'],
  'handling.extend': ['unit-head'],
  'handling.draft': ['handler', 'unit-head'],
  'handling.sign-off': ['unit-head'],
  'handling.serve': ['handler', 'unit-head'],
  'hearing.order': ['unit-head', 'review-head'],
  'hearing.record': ['handler', 'unit-head', 'reviewer', 'review-head'],
  'mediation.hold': ['dispatcher', 'office-head', 'handler', 'unit-head', 'reviewer', 'review-head'],
  'performance.perform': ['handler', 'unit-head'],
  'performance.close': ['handler', 'unit-head'],
  'performance.follow-up': ['dispatcher', 'office-head', 'supervisor'],
  'performance.reopen': ['dispatcher', 'office-head', 'supervisor', 'unit-head'],
  'supervision.press': ['office-head', 'supervisor'],
  'supervision.answer': ['handler', 'unit-head'],
  /** Figures of what many letters are about; a head of a unit sees those of the unit's own matters. */
  'hot-matters.read': ['dispatcher', 'office-head', 'supervisor', 'unit-head'],
  'look-back.order': ['office-head', 'supervisor'],
  'look-back.answer': ['handler', 'unit-head'],
  'look-back.close': ['unit-head'],
  'look-back.read': ['office-head', 'supervisor', 'handler', 'unit-head'],
  'worklist.read': [
    'registrar',
    'dispatcher',
    'office-head',
    'supervisor',
    'handler',
    'legal-checker',
    'unit-head',
    'reviewer',
    'review-head',
  ],
  'documents.keep-seal': ['office-head', 'unit-head', 'administrator', 'review-head'],
  'documents.print': ['registrar', 'dispatcher', 'office-head', 'handler', 'unit-head', 'reviewer', 'review-head'],
  'documents.read': [
    'registrar',
    'dispatcher',
    'office-head',
    'supervisor',
    'handler',
    'legal-checker',
    'unit-head',
    'reviewer',
    'review-head',
  ],
  'documents.file': ['registrar', 'dispatcher', 'office-head', 'supervisor', 'handler', 'unit-head', 'reviewer', 'review-head'],
  'documents.supervise': ['office-head', 'supervisor'],
  'documents.office': ['dispatcher', 'office-head', 'supervisor'],
  'documents.wording': ['office-head', 'administrator'],
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
    'reviewer',
    'review-head',
    'registrar',
    'dispatcher',
    'office-head',
    'supervisor',
    'handler',
    'legal-checker',
    'unit-head',
    'auditor',
    'administrator',
    'confidential-officer',
    'confidential-auditor',
  ],
  'organisation.change': ['administrator'],
  'limits.set': ['office-head', 'administrator'],
  'access.administer': ['administrator'],
  'openings.read': ['auditor'],
  // 检举控告: nobody of the office, of a unit or of the machine room; and the barrier asks again for each letter.
  'confidential.read': ['confidential-officer'],
  'confidential.audit': ['confidential-auditor'],
} as const satisfies Record<string, readonly Role[]>

export type Ability = keyof typeof ABILITIES

export const isRole = (role: string): role is Role => Object.hasOwn(ROLES, role)

export const mayDo = (roles: readonly string[], ability: Ability): boolean => ABILITIES[ability].some((role) => roles.includes(role))

/** Roles that act for the petition office (信访局) and so see every matter of the county; all others see what their unit holds or held. */
const COUNTY_WIDE: readonly string[] = ['registrar', 'dispatcher', 'office-head', 'supervisor'] satisfies readonly Role[]

export const seesWholeCounty = (roles: readonly string[]): boolean => roles.some((role) => COUNTY_WIDE.includes(role))
