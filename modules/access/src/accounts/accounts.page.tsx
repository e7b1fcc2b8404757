import { Loaded, PageHead, Panel, useRead, useSay } from '@onedoor/ui'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { type AccountEntry, CHANGES, type Change, ChangeAccountForm } from './change-account.part.tsx'
import { type Given, OpenAccountForm, type StaffMember } from './open-account.part.tsx'

type Accounts = Readonly<{ accounts: readonly AccountEntry[] }>
type People = Readonly<{ people: readonly StaffMember[] }>
type Open = Readonly<{ kind: 'open' }> | Readonly<{ kind: 'change'; account: AccountEntry; change: Change }>

const PasswordGiven = ({ login, password }: Given) => {
  const say = useSay()
  return (
    <Alert
      type="success"
      title={say({
        zh: `账号 ${login} 的一次性密码（只显示这一次，首次登录必须修改）：`,
        en: `Password of ${login} for one sign-in, shown only now and changed there:`,
      })}
      description={<code className="od-slip-code">{password}</code>}
    />
  )
}

const changesOf = ({ closed, twoStep }: AccountEntry): readonly Change[] =>
  closed ? ['account-reopened'] : ['password-reset', ...(twoStep ? (['second-factor-reset'] as const) : []), 'account-closed']

const State = ({ account: { closed, locked, mustChange, twoStep } }: { account: AccountEntry }) => {
  const say = useSay()
  const said = [
    closed && say({ zh: '已停用', en: 'Closed' }),
    locked && say({ zh: '输错次数过多，暂时锁定', en: 'Locked for a while after wrong passwords' }),
    mustChange && say({ zh: '等待首次登录', en: 'Waits for its first sign-in' }),
    twoStep && say({ zh: '两步验证已开启', en: 'Two steps are on' }),
  ]
  const told = said.filter((one) => one !== false)
  return <>{told.length === 0 ? say({ zh: '使用中', en: 'In use' }) : told.join(say({ zh: '，', en: '; ' }))}</>
}

type RowProps = Readonly<{ account: AccountEntry; name: string; open: (what: Open) => void }>

const AccountRow = ({ account, name, open }: RowProps) => {
  const say = useSay()
  return (
    <tr className={account.closed ? 'od-quiet' : ''}>
      <td className="od-strong">{name}</td>
      <td>{account.login}</td>
      <td className="od-quiet">
        <State account={account} />
      </td>
      <td>
        <div className="od-row">
          {changesOf(account).map((change) => (
            <Button key={change} type="link" size="small" className="od-inline" onClick={() => open({ kind: 'change', account, change })}>
              {say(CHANGES[change].act)}
            </Button>
          ))}
        </div>
      </td>
    </tr>
  )
}

const AccountTable = ({ accounts, people, open }: Accounts & People & Pick<RowProps, 'open'>) => {
  const say = useSay()
  const nameOf = (person: string) => people.find(({ id }) => id === person)?.name ?? person
  return (
    <table className="od-list">
      <colgroup>
        <col style={{ width: 180 }} />
        <col style={{ width: 220 }} />
        <col />
        <col style={{ width: 330 }} />
      </colgroup>
      <thead>
        <tr>
          <th>{say({ zh: '姓名', en: 'Name' })}</th>
          <th>{say({ zh: '账号', en: 'Account' })}</th>
          <th>{say({ zh: '状态', en: 'State' })}</th>
          <th />
        </tr>
      </thead>
      <tbody>
        {accounts.map((account) => (
          <AccountRow key={account.person} account={account} name={nameOf(account.person)} open={open} />
        ))}
      </tbody>
    </table>
  )
}

/** 账号: who can sign in, and the way back in for whoever lost a password or a telephone. */
export const AccountsPage = () => {
  const say = useSay()
  const reading = useRead<Accounts>('/api/accounts')
  const people = useRead<People>('/api/organisation/whole').value?.people ?? []
  const [open, setOpen] = useState<Open | undefined>()
  const [given, setGiven] = useState<Given | undefined>()
  const close = () => setOpen(undefined)
  const done = (login: string, password: string | undefined) => {
    setGiven(password === undefined ? undefined : { login, password })
    close()
  }
  return (
    <>
      <PageHead
        title={say({ zh: '账号', en: 'Accounts' })}
        action={
          <Button type="primary" onClick={() => setOpen({ kind: 'open' })}>
            {say({ zh: '开账号', en: 'Open an account' })}
          </Button>
        }
      />
      {given !== undefined && <PasswordGiven {...given} />}
      <Loaded reading={reading}>
        {({ accounts }) => (
          <>
            <AccountTable accounts={accounts} people={people} open={setOpen} />
            {open?.kind === 'open' && (
              <Panel side close={close} title={say({ zh: '开账号', en: 'Open an account' })}>
                <OpenAccountForm
                  people={people.filter(({ id }) => accounts.every(({ person }) => person !== id))}
                  done={({ login, password }) => done(login, password)}
                />
              </Panel>
            )}
            {open?.kind === 'change' && (
              <Panel close={close} title={open.account.login}>
                <ChangeAccountForm account={open.account} change={open.change} done={(password) => done(open.account.login, password)} />
              </Panel>
            )}
          </>
        )}
      </Loaded>
    </>
  )
}
