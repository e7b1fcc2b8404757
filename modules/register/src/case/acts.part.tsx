import { sayRefusal } from '@onedoor/case'
import type { Refusal } from '@onedoor/kernel'
import {
  type Act,
  type ActFormProps,
  type CaseInHand,
  isBegun,
  NoLongerContext,
  probeStamp,
  Refused,
  useActs,
  useMay,
  useOrganisation,
  usePeople,
  usePerson,
  useSay,
  useShortcut,
  Waiting,
} from '@onedoor/ui'
import { Button } from 'antd'
import { type ComponentType, lazy, Suspense } from 'react'

type NotNow = Readonly<{ act: Act; refusal: Refusal }>
type Sorted = Readonly<{ lawful: readonly Act[]; refused: readonly NotNow[] }>

/** Asks each rule that this person's post may use: what it would do now, and what not and why. */
export const useSortedActs = (file: CaseInHand): Sorted => {
  const may = useMay()
  const person = usePerson()
  const stamp = probeStamp(person)
  const units = useOrganisation().units.map(({ id }) => id)
  const posts = usePeople()
  const mine = useActs()
    .filter((act) => may(act.may))
    .toSorted((a, b) => a.place - b.place)
  const asked = mine.map((act) => ({ act, refusal: act.probe(file.events, stamp, { units, posts }) }))
  return {
    lawful: asked.filter(({ refusal }) => refusal === undefined).map(({ act }) => act),
    refused: asked.flatMap(({ act, refusal }) => (refusal === undefined ? [] : [{ act, refusal }])),
  }
}

const WhyNot = ({ refused }: { refused: readonly NotNow[] }) => {
  const say = useSay()
  if (refused.length === 0) return null
  return (
    <details className="od-why">
      <summary>{say({ zh: '为什么不能做其他的？', en: 'Why not something else?' })}</summary>
      <ul>
        {refused.map(({ act, refusal }) => (
          <li key={act.id}>
            <strong>{say(act.title)}</strong>
            <div>{say(sayRefusal(refusal.refused))}</div>
            {refusal.basis !== undefined && <div className="od-quiet">{refusal.basis}</div>}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** From this place on an act may be done at any time: none of these is what comes next. */
const STANDING = 80

/** From this place on an act is no step of the handling: the parties, what belongs together. Open to whoever needs it, in nobody's way. */
const ASIDE = 200

const Aside = ({ acts, open }: { acts: readonly Act[]; open: (act: Act) => void }) => {
  const say = useSay()
  if (acts.length === 0) return null
  return (
    <details className="od-why">
      <summary>{say({ zh: '信访人、并件拆分、内容分类', en: 'Petitioners, linking, splitting, topic' })}</summary>
      <div className="od-acts">
        {acts.map((act) => (
          <Button key={act.id} block onClick={() => open(act)}>
            {say(act.title)}
          </Button>
        ))}
      </div>
    </details>
  )
}

/** What this person may lawfully do next, and nothing else. */
export const ActList = ({ sorted, open }: { sorted: Sorted; open: (act: Act) => void }) => {
  const say = useSay()
  const steps = sorted.lawful.filter(({ place }) => place < ASIDE)
  const [first] = steps
  useShortcut('j', () => {
    if (first !== undefined) open(first)
  })
  return (
    <div className="od-stack">
      {steps.length === 0 ? (
        <p className="od-quiet">{say({ zh: '现在没有需要您办的。', en: 'Nothing is for you to do here now.' })}</p>
      ) : (
        <div className="od-acts">
          {steps.map((act, i) => (
            <Button key={act.id} block type={i === 0 && act.place < STANDING ? 'primary' : 'default'} onClick={() => open(act)}>
              {say(act.title)}
            </Button>
          ))}
        </div>
      )}
      <Aside acts={sorted.lawful.filter(({ place }) => place >= ASIDE)} open={open} />
      <WhyNot refused={sorted.refused.filter(({ act }) => act.place < ASIDE)} />
    </div>
  )
}

const FORMS = new Map<string, ComponentType<ActFormProps>>()

const formOf = (act: Act): ComponentType<ActFormProps> => {
  const known = FORMS.get(act.id)
  if (known !== undefined) return known
  const form = lazy(async () => ({ default: await act.load() }))
  FORMS.set(act.id, form)
  return form
}

/** The open act: one that is lawful, or one that somebody else's step made impossible while it was being typed here. */
export const openAct = (sorted: Sorted, id: string | undefined, matter: string): Readonly<{ act: Act; refusal?: Refusal }> | undefined => {
  const act = sorted.lawful.find((one) => one.id === id)
  return act === undefined ? sorted.refused.find((one) => one.act.id === id && isBegun(one.act.id, matter)) : { act }
}

const NoLonger = ({ refusal }: { refusal: Refusal }) => {
  const say = useSay()
  return (
    <div className="od-stack">
      <Refused message={say(sayRefusal(refusal.refused))} basis={refusal.basis} />
      <p className="od-quiet">
        {say({
          zh: '现在不能再办这一步。您填写的内容还在，可以复制到别处。',
          en: 'This step can no longer be taken. What you typed is still here and can be copied.',
        })}
      </p>
    </div>
  )
}

type PanelProps = Readonly<{ act: Act; refusal?: Refusal; file: CaseInHand; close: () => void }>

/** The open act, beside the story it belongs to. What was typed stays when the panel is closed. */
export const ActPanel = ({ act, refusal, file, close }: PanelProps) => {
  const say = useSay()
  const Form = formOf(act)
  return (
    <section className="od-panel od-stack" aria-label={say(act.title)}>
      <div className="od-spread">
        <h2>{say(act.title)}</h2>
        <Button type="text" size="small" onClick={close}>
          {say({ zh: '收起', en: 'Close' })}
        </Button>
      </div>
      <Suspense fallback={<Waiting />}>
        <NoLongerContext value={refusal && <NoLonger refusal={refusal} />}>
          <Form key={`${file.matter}-${act.id}`} file={file} done={close} />
        </NoLongerContext>
      </Suspense>
    </section>
  )
}
