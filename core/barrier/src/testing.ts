import type { BarrierUnit, HeldPost, Organisation } from './barrier.ts'

const unit = (id: string, kind: string, over: Partial<BarrierUnit> = {}): BarrierUnit => ({ id, kind, from: '2018-01-01', ...over })

export const post = (person: string, at: string, role: string, over: Partial<HeldPost> = {}): HeldPost => ({
  ...{ person, unit: at, role, from: '2019-01-01' },
  ...over,
})

/** An invented county: a government, two bureaus, a station under one of them, the petition office, and the discipline bodies of two levels. */
export const COUNTY: Organisation = {
  units: [
    unit('government', 'county'),
    unit('office', 'office'),
    unit('housing', 'bureau'),
    unit('station', 'bureau', { parent: 'housing' }),
    unit('roads', 'bureau'),
    unit('discipline', 'discipline'),
    unit('city', 'discipline-above'),
  ],
  posts: [
    post('mayor', 'government', 'unit-head'),
    post('clerk', 'office', 'registrar'),
    post('head', 'office', 'office-head'),
    post('housing-head', 'housing', 'unit-head'),
    post('housing-clerk', 'housing', 'handler'),
    post('station-clerk', 'station', 'handler'),
    post('roads-clerk', 'roads', 'handler'),
    post('admin', 'office', 'administrator'),
    post('officer', 'discipline', 'confidential-officer'),
    post('officer2', 'discipline', 'confidential-officer'),
    post('watch', 'discipline', 'confidential-auditor'),
    post('city-officer', 'city', 'confidential-officer'),
  ],
}
