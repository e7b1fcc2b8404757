import type { Recorded } from '@onedoor/kernel'
import type { SubmissionEvent } from './case-event.ts'

type Events = readonly Recorded<SubmissionEvent>[]

/** The whole letter went to the protected channel: whoever holds its code learns that it was received, and nobody else anything. */
export const isSetAside = (events: Events): boolean => events.some(({ type }) => type === 'LetterSetAside')

/** The letter in place of the one that came: same number, same day, the words and files that may be read. */
const cleared = (events: Events): Events => {
  const opened = events.find((event) => event.type === 'MatterOpened' && event.data.setAside !== undefined)
  if (opened?.type !== 'MatterOpened') return events
  const { attachments = [], setAside = [] } = opened.data
  // What was copied or read from its pages is gone with it, the digests too.
  const staying = events.filter(
    ({ type, version }) => (type !== 'PaperTextTaken' && type !== 'FileTextRead') || !setAside.includes(version),
  )
  return staying.map((event) => {
    if (event.type === 'MatterOpened') {
      const { sealed: _, data, ...rest } = event
      return { ...rest, data: { matter: data.matter } }
    }
    if (event.type !== 'SubmissionReceived') return event
    const { sealed: _, data, ...rest } = event
    return { ...rest, data: { ...data, attachments }, ...(opened.sealed !== undefined && { sealed: opened.sealed }) }
  })
}

/**
 * The letter as anybody may read it. Every reader of a submission reads through this: what was reported in confidence (信访工作条例 第三十条) is not in it,
 * and a letter that was such a report as a whole is not there at all.
 */
export const letterRead = (events: Events): Events => (isSetAside(events) ? [] : cleared(events))

/** The letter is about one matter alone: then it may be read with it. The rest of any other letter is the business of other units (信访工作条例 第二十二条). */
export const opensOne = (events: Events): boolean => events.filter(({ type }) => type === 'MatterOpened').length <= 1
