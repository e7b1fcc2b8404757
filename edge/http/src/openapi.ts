import { z } from 'zod'
import type { Route } from './route.ts'

type Schema = Record<string, unknown>

const schemaOf = (schema: z.ZodType, io: 'input' | 'output' = 'input'): Schema =>
  z.toJSONSchema(schema, { target: 'draft-2020-12', io, unrepresentable: 'any' })

const parametersOf = (declared: Route): Schema[] =>
  (['params', 'query'] as const).flatMap((part) => {
    const schema = declared[part]
    if (schema === undefined) return []
    const { properties = {}, required = [] } = schemaOf(schema) as { properties?: Record<string, Schema>; required?: string[] }
    return Object.entries(properties).map(([name, property]) => ({
      name,
      in: part === 'params' ? 'path' : 'query',
      required: part === 'params' || required.includes(name),
      schema: property,
    }))
  })

const ANSWERS = {
  '200': { description: '完成 Done' },
  '401': { description: '请先登录 Sign in first' },
  '403': { description: '岗位无权 Not for this post' },
  '409': { description: '依法不能这样做：refused 为规则代码，basis 为条文 A lawful refusal: code and article' },
  '422': { description: '内容需更正：fields 指明每一处 Needs mending: fields name each place' },
}

const operationOf = (declared: Route): Schema => ({
  summary: declared.summary.zh,
  description: `${declared.summary.en} May: \`${declared.may}\`.`,
  'x-may': declared.may,
  parameters: parametersOf(declared),
  ...(declared.body && {
    requestBody: {
      required: true,
      content: { [declared.uploads === true ? 'multipart/form-data' : 'application/json']: { schema: schemaOf(declared.body) } },
    },
  }),
  responses: ANSWERS,
})

/** OpenAPI 3.1 from the routes themselves: what is not declared is not served, so this cannot be out of date. */
export const openApiOf = (routes: readonly Route[], version: string): Schema => {
  const paths: Record<string, Record<string, Schema>> = {}
  for (const declared of routes.filter(({ page }) => page !== true)) {
    const path = declared.path.replaceAll(/:([A-Za-z]+)/g, '{$1}')
    paths[path] = { ...paths[path], [declared.method.toLowerCase()]: operationOf(declared) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: '一扇门 One Door',
      version,
      description: '县级信访与矛盾纠纷调处。Grievance redress for a county.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
  }
}
