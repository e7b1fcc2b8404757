import type { ConsentTo } from '../events/petitioners.ts'
import type { Life } from './life.ts'

/** Petitioners whose consent is still missing: a hearing or a mediation concerns every one of them. Who they are is not known of matters of the oldest form. */
export const stillToConsent = ({ persons, consents }: Pick<Life, 'persons' | 'consents'>, to: ConsentTo): readonly string[] =>
  persons.filter((person) => !consents.some((one) => one.to === to && one.person === person))

/** Has everybody who petitions agreed to it? */
export const allConsent = (life: Pick<Life, 'persons' | 'consents'>, to: ConsentTo): boolean =>
  someConsent(life, to) && stillToConsent(life, to).length === 0

/** Has somebody agreed to it? Enough for what concerns that person alone. */
export const someConsent = ({ consents }: Pick<Life, 'consents'>, to: ConsentTo): boolean => consents.some((one) => one.to === to)
