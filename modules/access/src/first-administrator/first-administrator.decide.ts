import { type Refusal, refuse } from '@onedoor/kernel'

export type Refused = 'administrator-exists'

export type Staffed = Readonly<{
  /** Posts of administrators that are in effect today. */
  administrators: number
}>

/** The owner of the machine makes the first administrator and no second one: every later account is opened at the desk, by a person with a name. */
export const mayMakeAdministrator = ({ administrators }: Staffed): Refusal<Refused> | undefined =>
  administrators === 0 ? undefined : refuse('administrator-exists')
