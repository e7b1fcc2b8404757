import { type DeskPage, EmptyState, mayOpen, PageFrame, usePerson, useSay, Waiting } from '@onedoor/ui'
import { createRootRoute, createRoute, createRouter, Outlet, type RouteComponent } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { PAGES } from './modules.ts'
import { signOut } from './sign-out.ts'

const Frame = () => (
  <PageFrame pages={PAGES} signOut={() => void signOut()}>
    <Suspense fallback={<Waiting />}>
      <Outlet />
    </Suspense>
  </PageFrame>
)

const Missing = () => {
  const say = useSay()
  return (
    <EmptyState>{say({ zh: '没有这个页面，或者您的岗位无权查看。', en: 'There is no such page, or it is not for your post.' })}</EmptyState>
  )
}

const guarded = (page: DeskPage): RouteComponent => {
  const Page = lazy(async () => ({ default: await page.load() }))
  return () => (mayOpen(page, usePerson().roles) ? <Page /> : <Missing />)
}

const root = createRootRoute({ component: Frame, notFoundComponent: Missing })

/** Where an auditor or administrator lands, who has no work list: their first page. */
const First = () => {
  const { roles } = usePerson()
  const work = PAGES.find(({ path }) => path === '/')
  const first =
    work !== undefined && mayOpen(work, roles)
      ? work
      : PAGES.find((page) => page.menu !== undefined && page.path !== '/' && mayOpen(page, roles))
  const Page = COMPONENTS.get(first?.path ?? '')
  return Page === undefined ? <Missing /> : <Page />
}

const COMPONENTS = new Map(PAGES.map((page) => [page.path, guarded(page)]))

const routes = PAGES.map(({ path }) => {
  const component = path === '/' ? First : COMPONENTS.get(path)
  return createRoute({ getParentRoute: () => root, path, component: component ?? Missing })
})

export const router = createRouter({ routeTree: root.addChildren(routes), basepath: '/desk', scrollRestoration: true })
