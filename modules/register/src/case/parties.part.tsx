import { CONSENTS, petitionersIn, SCOPES, stillToConsent } from '@onedoor/case'
import { MaskedPersons, useMay, useSay } from '@onedoor/ui'
import type { CaseFile } from './case-file.part.tsx'

/** The agents whose mandate is good today; one that is over is named to nobody here. */
const Agents = ({ file }: { file: CaseFile }) => {
  const say = useSay()
  const running = file.life.mandates.filter(({ until }) => until >= file.today)
  const given = file.events.flatMap((event) => (event.type === 'MandateGiven' ? [event] : []))
  if (running.length === 0) return null
  return (
    <>
      <dt>{say({ zh: '代理人', en: 'Agents' })}</dt>
      <dd>
        {running.map(({ id, until }) => {
          const event = given.find(({ data }) => data.mandate === id)
          const scope = event?.data.scope.map((one) => say(SCOPES[one])).join(say({ zh: '、', en: ', ' }))
          return (
            <div key={id}>
              {event?.sealed?.agent.name} <span className="od-quiet">{say({ zh: `至 ${until}；`, en: `until ${until}; ` })}</span>
              {scope}
              <div className="od-quiet">
                {event?.data.mayBeTold === true
                  ? say({ zh: '可以告知办理情况', en: 'may be told how the matter stands' })
                  : say({ zh: '不得告知办理情况', en: 'may not be told how the matter stands' })}
                {event?.sealed?.limits !== undefined &&
                  event.sealed.limits !== '' &&
                  `${say({ zh: '；', en: '; ' })}${event.sealed.limits}`}
              </div>
            </div>
          )
        })}
      </dd>
    </>
  )
}

const Consents = ({ file }: { file: CaseFile }) => {
  const say = useSay()
  const { consents } = file.life
  if (consents.length === 0) return null
  return (
    <>
      <dt>{say({ zh: '已同意', en: 'Agreed to' })}</dt>
      <dd>
        {[...Map.groupBy(consents, ({ to }) => to)].map(([to, given]) => {
          const missing = stillToConsent(file.life, to).length
          const { zh, en } = CONSENTS[to]
          const part = {
            zh: `${zh}（${given.length} 位，还有 ${missing} 位没有表示）`,
            en: `${en} (${given.length}; ${missing} have not said so)`,
          }
          return <div key={to}>{say(missing === 0 ? CONSENTS[to] : part)}</div>
        })}
      </dd>
    </>
  )
}

/** 当事人: who petitions, who represents and who acts for them, masked until they are opened for a reason. */
export const PartyFacts = ({ file }: { file: CaseFile }) => {
  const say = useSay()
  const may = useMay()
  const staying = petitionersIn(file.events).filter(({ left }) => left === undefined)
  const persons = staying.flatMap(({ person }) => person ?? [])
  const chosen = file.life.representatives.map((id) => {
    const name = staying.find((one) => one.id === id)?.person?.name ?? ''
    const place = id.replace('person-', '')
    return say({ zh: `第 ${place} 位 ${name}`, en: `no. ${place} ${name}` })
  })
  return (
    <>
      <dt>{say({ zh: '信访人', en: 'Petitioner' })}</dt>
      <dd>
        {staying.length > 1 && <div className="od-quiet">{say({ zh: `共 ${staying.length} 人`, en: `${staying.length} persons` })}</div>}
        <MaskedPersons matter={file.id} persons={persons} mayOpen={may('person.open')} />
      </dd>
      {chosen.length > 0 && <dt>{say({ zh: '代表', en: 'Representatives' })}</dt>}
      {chosen.length > 0 && <dd>{chosen.join(say({ zh: '、', en: ', ' }))}</dd>}
      <Agents file={file} />
      <Consents file={file} />
    </>
  )
}
