import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'

export type Metrics = Readonly<{
  text: () => Promise<string>
  contentType: string
  answered: (route: string, method: string, status: number, seconds: number) => void
}>

/** Prometheus metrics by route pattern: never by path, so that no code and no number gets into them. */
export const metricsOf = (): Metrics => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'onedoor_http_seconds',
    help: 'Time to answer, by route pattern',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers: [registry],
  })
  const refusals = new Counter({
    name: 'onedoor_refusals_total',
    help: 'Lawful refusals (409), by route pattern',
    labelNames: ['route'],
    registers: [registry],
  })
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    answered: (route, method, status, took) => {
      seconds.observe({ route, method, status: String(status) }, took)
      if (status === 409) refusals.inc({ route })
    },
  }
}
