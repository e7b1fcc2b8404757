import { mayDo } from '@onedoor/duty'
import { Link, useRouterState } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { DeskPage } from './desk-module.ts'
import { useShortcut } from './keys.ts'
import { useGo } from './link.tsx'
import { usePerson } from './session.tsx'
import { useSay, useSpeech } from './words.tsx'

export const mayOpen = (page: DeskPage, roles: readonly string[]): boolean => page.may === 'signed-in' || mayDo(roles, page.may)

export const menuOf = (pages: readonly DeskPage[], roles: readonly string[]): readonly DeskPage[] =>
  pages.filter((page) => page.menu !== undefined && mayOpen(page, roles)).toSorted((a, b) => (a.menu?.place ?? 0) - (b.menu?.place ?? 0))

const Shortcut = ({ letter, path }: { letter: string; path: string }) => {
  const go = useGo()
  useShortcut(letter, () => go(path))
  return <kbd className="od-key">Alt {letter.toUpperCase()}</kbd>
}

const Entry = ({ page, here }: { page: DeskPage; here: boolean }) => {
  const say = useSay()
  const count = page.menu?.count?.()
  return (
    <li>
      <Link
        to={page.path}
        className={here ? 'od-menu-entry od-menu-here' : 'od-menu-entry'}
        {...(here && { 'aria-current': 'page' as const })}
      >
        <span>{say(page.title)}</span>
        {count !== undefined && count.number > 0 && (
          <span className={count.late === true ? 'od-menu-count od-overdue' : 'od-menu-count'}>
            {count.late === true ? say({ zh: `${count.number} 逾期`, en: `${count.number} overdue` }) : count.number}
          </span>
        )}
        {page.menu?.key !== undefined && <Shortcut letter={page.menu.key} path={page.path} />}
      </Link>
    </li>
  )
}

export const LanguageSwitch = () => {
  const { language, choose } = useSpeech()
  return (
    <Button type="text" size="small" lang={language === 'zh' ? 'en' : 'zh-CN'} onClick={() => choose(language === 'zh' ? 'en' : 'zh')}>
      {language === 'zh' ? 'English' : '中文'}
    </Button>
  )
}

type Props = Readonly<{ pages: readonly DeskPage[]; signOut: () => void; children: ReactNode }>

/** The desk around every page: whose desk it is, where one can go, and the way out. */
export const PageFrame = ({ pages, signOut, children }: Props) => {
  const say = useSay()
  const { language } = useSpeech()
  const { name, unit, roles } = usePerson()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  return (
    <div className="od-desk">
      <a className="od-skip" href="#od-main">
        {say({ zh: '跳到正文', en: 'Skip to content' })}
      </a>
      <nav className="od-side no-print" aria-label={say({ zh: '菜单', en: 'Menu' })}>
        <div className="od-mark">
          <strong>{say({ zh: '一扇门', en: 'One Door' })}</strong>
          <span>{unit.name[language]}</span>
        </div>
        <ul className="od-menu">
          {menuOf(pages, roles).map((page) => (
            <Entry key={page.path} page={page} here={path === page.path} />
          ))}
        </ul>
        <div className="od-side-end">
          <Link to="/account" className="od-menu-entry">
            <span className="od-ellipsis">{name}</span>
          </Link>
          <div className="od-side-buttons">
            <LanguageSwitch />
            <Button type="text" size="small" onClick={signOut}>
              {say({ zh: '退出', en: 'Sign out' })}
            </Button>
          </div>
        </div>
      </nav>
      <main id="od-main" className="od-main" tabIndex={-1}>
        {children}
      </main>
    </div>
  )
}

/** The heading of a page and the one act that usually follows. */
export const PageHead = ({ title, quiet, action }: { title: ReactNode; quiet?: ReactNode; action?: ReactNode }) => (
  <header className="od-head">
    <div>
      <h1>{title}</h1>
      {quiet !== undefined && <p className="od-quiet">{quiet}</p>}
    </div>
    {action !== undefined && <div className="od-head-action no-print">{action}</div>}
  </header>
)
