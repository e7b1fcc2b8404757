import type { LettersFound } from '@onedoor/case'
import { type CaseInHand, DeskLink, Loaded, type Said, useMay, useRead, useSay } from '@onedoor/ui'
import { LetterLine, type LetterShown } from '../two-letters.part.tsx'
import { Undo } from '../undo.part.tsx'
import { ThisOne } from '../which-own.part.tsx'

type Linked = Readonly<{ later: string; earlier: string; before: boolean; found: LettersFound; other: LetterShown; asksWhich: boolean }>

/** Said from where one stands: the earlier letter, or one that came after. */
const SAID: Readonly<Record<LettersFound, Readonly<{ before: Said; after: Said }>>> = {
  SAME_MATTER: {
    before: { zh: '同一件事，以前来过', en: 'The same matter, which came before' },
    after: { zh: '同一件事，后来又来', en: 'The same matter, which came again later' },
  },
  SAME_LETTER: {
    before: { zh: '同一封信，由别人先递交', en: 'The same letter, handed in before by others' },
    after: { zh: '同一封信，由别人后来递交', en: 'The same letter, handed in later by others' },
  },
  NOT_SAME: {
    before: { zh: '比对过：不是同一件事', en: 'Compared: not the same matter' },
    after: { zh: '比对过：不是同一件事', en: 'Compared: not the same matter' },
  },
}

const Item = ({ linked: { later, earlier, before, found, other, asksWhich }, matter }: { linked: Linked; matter: string }) => {
  const say = useSay()
  const may = useMay()
  return (
    <li>
      <div className="od-row">
        <span className="od-quiet">{say(before ? SAID[found].before : SAID[found].after)}</span>
        {may('linking.decide') && <Undo later={later} earlier={earlier} />}
      </div>
      <LetterLine letter={other} />
      {asksWhich && may('linking.decide') && <ThisOne later={later} earlier={earlier} own={matter} />}
    </li>
  )
}

/** 比对过的来件: on the page of a matter, what its letter was found to be one with, before and after. */
export const LinkedPart = ({ file: { matter, life } }: { file: CaseInHand }) => {
  const say = useSay()
  const may = useMay()
  const reading = useRead<{ items: readonly Linked[] }>(`/api/matters/${matter}/repeats`)
  return (
    <Loaded reading={reading}>
      {({ items }) => (
        <div className="od-stack">
          {items.length === 0 && <p className="od-quiet">{say({ zh: '没有比对过的来件。', en: 'No letter was compared with it.' })}</p>}
          {items.length > 0 && (
            <ul className="od-stack">
              {items.map((linked) => (
                <Item key={`${linked.later}/${linked.earlier}`} linked={linked} matter={matter} />
              ))}
            </ul>
          )}
          {may('linking.decide') && may('intake.register') && (
            <DeskLink to={`/inbox/${life.submission}`}>{say({ zh: '查以前的来件', en: 'Look for earlier letters' })}</DeskLink>
          )}
        </div>
      )}
    </Loaded>
  )
}
