import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'

type Query = Readonly<Record<string, string | undefined>>

const kept = (query: Query): Record<string, string> =>
  Object.fromEntries(Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''))

/** A link to another page of the desk, by its path: `/matters/matter-…`. */
export const DeskLink = ({
  to,
  query = {},
  children,
  className,
}: {
  to: string
  query?: Query
  children: ReactNode
  className?: string
}) => (
  <Link to={to} search={kept(query)} {...(className !== undefined && { className })}>
    {children}
  </Link>
)

/** Goes to a page by its path. */
export const useGo = (): ((to: string, query?: Query) => void) => {
  const navigate = useNavigate()
  return (to, query = {}) => void navigate({ to, search: kept(query) })
}

/** One part of the address, such as the matter in `/matters/$matter`. */
export const useParam = (name: string): string => {
  const params: Record<string, string | undefined> = useParams({ strict: false })
  return params[name] ?? ''
}

/** What stands after the `?`: filters and the open act, so that a reload and the back button keep them. */
export const useAddress = (): readonly [Query, (change: Query) => void] => {
  const search: Record<string, unknown> = useSearch({ strict: false })
  const navigate = useNavigate()
  const query = Object.fromEntries(Object.entries(search).map(([name, value]) => [name, String(value)]))
  const change = (part: Query) => {
    // A field that is left unchanged changes nothing: to go anywhere now would scroll away under the finger that is on a row.
    if (Object.entries(part).every(([name, value]) => (value ?? '') === (query[name] ?? ''))) return
    void navigate({ to: '.', search: kept({ ...query, ...part }), replace: true, resetScroll: false })
  }
  return [query, change]
}
