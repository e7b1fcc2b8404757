import { attachedTo } from '@onedoor/case'
import { documents } from '@onedoor/documents/documents.module'
import { FORMS, papersOf } from '@onedoor/paper'
import { paperLetters } from '@onedoor/paper-letters/paper-letters.module'
import { reading } from '@onedoor/reading/reading.module'
import { register } from '@onedoor/register/register.module'
import { type Act, act, around, files, type Given, LONG } from './acts.ts'

const filled = (given: Given) => {
  const form = given.chance.pick(FORMS)
  const answers = Object.fromEntries(form.fields.map(({ key }) => [key, given.chance.percent(97) ? LONG : '']))
  return { form: form.id, answers, petitionerMayRead: given.chance.percent(50), attachments: files(given) }
}

/** A paper that the file calls for, mostly. */
const paper = ({ chance, events }: Given) => {
  const called = events.flatMap((event) => papersOf(event).map((kind) => ({ version: event.version, kind })))
  return chance.pick([...called, { version: 1, kind: 'D99' }])
}

const sealedPaper = (given: Given) => {
  const sealed = given.events.flatMap(({ type, data }) => (type === 'PaperSealed' ? [{ version: data.version, kind: data.kind }] : []))
  return sealed.length > 0 && given.chance.percent(70) ? given.chance.pick(sealed) : paper(given)
}

const filed = ({ chance, events }: Given): number =>
  chance.pick([...events.flatMap(({ type, version }) => (type === 'PaperFiled' ? [version] : [])), 1])

const handedIn = ({ chance, events }: Given): string =>
  chance.pick([...events.flatMap((event) => attachedTo(event).map(({ digest }) => digest)), 'c'.repeat(64)])

/** 文书与记录. */
export const RECORD_ACTS: readonly Act[] = [
  act('file-paper', documents.rules.filePaper, filled),
  act('void-paper', documents.rules.voidPaper, (given) => ({ version: filed(given), reason: LONG })),
  act(
    'seal-paper',
    documents.rules.sealPaper,
    (given) => ({ ...paper(given), digest: 'b'.repeat(64), bytes: 9, signature: '', key: 'key-1' }),
    {
      inside: 'system',
    },
  ),
  act('print-paper', documents.rules.printPaper, (given) => ({
    ...{ ...sealedPaper(given), copies: 1, purpose: given.chance.pick(['PERSON', 'FILE'] as const) },
  })),
  act(
    'read-file-text',
    paperLetters.rules.readFileText,
    (given) => ({ digest: handedIn(given), kind: 'PDF' as const, text: LONG, hidden: 0 }),
    { inside: 'system' },
  ),
  act('correct-topic', reading.rules.correctTopic, ({ chance }) => ({ topic: chance.pick(['housing', 'roads', 'labour']), reasons: LONG })),
  act(
    'erase',
    register.rules.erase,
    (given) => ({
      ground: given.chance.pick(['purpose-over', 'retention-over', 'unlawful'] as const),
      ...{ reason: LONG, ...(given.chance.percent(70) && { keptUntil: around(given, 30, 5) }) },
    }),
    { inside: 'office-head' },
  ),
]
