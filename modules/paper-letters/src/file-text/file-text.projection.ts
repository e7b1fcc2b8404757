import { type Attachment, attachedTo, type CaseFileEvent } from '@onedoor/case'
import { type Sql, sql } from '@onedoor/database'
import { factProjection } from '@onedoor/eventstore'
import { readKindOf } from '@onedoor/file-text'

type Of = Readonly<{ county: string; stream: string }>

const filesIn = (data: object): readonly Attachment[] => attachedTo({ data }).filter(({ mime }) => readKindOf(mime) !== undefined)

const forgotten = ({ county, stream }: Of): Sql => sql`delete from paper_letters.file where county = ${county} and stream = ${stream}`

/** Which files are still to be read. What left for the protected channel, or was erased, is not. */
export const fileProjection = factProjection<CaseFileEvent>()({
  name: 'paper_letters.file',
  table: 'paper_letters.file',
  every: ({ county, stream, version, data }) => {
    const files = filesIn(data)
    if (files.length === 0) return undefined
    return sql`insert into paper_letters.file (county, stream, version, digest, mime, read)
      select ${county}::text, ${stream}::text, ${version}::integer, digest, mime, false
      from unnest(${files.map(({ digest }) => digest)}::text[], ${files.map(({ mime }) => mime)}::text[]) as f(digest, mime)
      on conflict (county, stream, version, digest) do nothing`
  },
  on: {
    FileTextRead: ({ county, stream, data }) =>
      sql`update paper_letters.file set read = true where county = ${county} and stream = ${stream} and digest = ${data.digest}`,
    MatterOpened: (event) => (event.data.setAside === undefined ? undefined : forgotten(event)),
    LetterSetAside: forgotten,
    PersonalDataErased: ({ county, stream, data }) =>
      sql`delete from paper_letters.file where county = ${county} and stream = ${stream}
        and version = any(${data.versions.map(String)}::integer[])`,
  },
})
