import { keepPreviousData, useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useState } from 'react'
import { get } from './call.ts'
import { type Problem, ProblemError } from './problem.ts'

export type Reading<T> = Readonly<{ value: T | undefined; problem: Problem | undefined; again: () => void }>

const problemIn = (error: unknown): Problem | undefined => (error instanceof ProblemError ? error.problem : undefined)

type Options<T> = Readonly<{ enabled?: boolean; fresh?: number; shape?: (answer: T) => T }>

/** Reads a GET route. The old answer stays on screen while the new one is on its way. `fresh` in milliseconds. */
export const useRead = <T>(path: string, { enabled = true, fresh = 5_000, shape }: Options<T> = {}): Reading<T> => {
  const { data, error, refetch } = useQuery({
    queryKey: [path],
    queryFn: async () => {
      const answer = await get<T>(path)
      return shape === undefined ? answer : shape(answer)
    },
    enabled,
    staleTime: fresh,
    placeholderData: keepPreviousData,
  })
  return { value: data, problem: problemIn(error), again: () => void refetch() }
}

/** Longer than this the answer to what was asked before does not stand in for the one that is on its way. */
const STANDS_IN_MS = 300

const useLasting = (isSo: boolean): boolean => {
  const [lasts, setLasts] = useState(false)
  useEffect(() => {
    if (!isSo) return
    const timer = setTimeout(() => setLasts(true), STANDS_IN_MS)
    return () => {
      clearTimeout(timer)
      setLasts(false)
    }
  }, [isSo])
  return isSo && lasts
}

type Page<T> = Readonly<{ items: readonly T[]; next?: string }>

export type Listing<T, P extends Page<T> = Page<T>> = Readonly<{
  items: readonly T[]
  first: P | undefined
  more: (() => void) | undefined
  loading: boolean
  problem: Problem | undefined
}>

/**
 * A list that grows downwards: each answer names where the next one begins (`next`), which goes back as `after` (or as `before`, for lists that run into the past).
 * Asked for something else, it is not there (`first` missing) once that takes long enough to be noticed: nobody takes the old rows for the answer.
 */
export const useListing = <T, P extends Page<T> = Page<T>>(path: string, cursor: 'after' | 'before' = 'after'): Listing<T, P> => {
  const { data, error, hasNextPage, fetchNextPage, isFetching, isPlaceholderData } = useInfiniteQuery({
    queryKey: ['list', path],
    queryFn: ({ pageParam }: { pageParam: string }) =>
      get<P>(pageParam === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${cursor}=${encodeURIComponent(pageParam)}`),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    staleTime: 5_000,
    placeholderData: keepPreviousData,
  })
  const pages = useLasting(isPlaceholderData) ? undefined : data?.pages
  return {
    items: pages?.flatMap((page) => page.items) ?? [],
    first: pages?.[0],
    more: hasNextPage && pages !== undefined ? () => void fetchNextPage() : undefined,
    loading: isFetching,
    problem: problemIn(error),
  }
}

/** After a command: everything read before may have changed. */
export const useRefresh = (): (() => void) => {
  const client = useQueryClient()
  return useCallback(() => void client.invalidateQueries(), [client])
}
