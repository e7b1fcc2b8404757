import type { Problem } from '@onedoor/ui'

const FIELDS: Readonly<Record<string, string>> = {
  'seal-not-an-image': 'image',
  'seal-begins-before-the-last': 'from',
  'ends-in-the-past': 'until',
}

/** A no that is about one field is said at that field. */
export const atField = (problem: Problem): Problem => {
  const field = problem.kind === 'refused' ? FIELDS[problem.code] : undefined
  return field === undefined ? problem : { kind: 'invalid', message: problem.message, fields: [{ field, ...problem.message }] }
}
