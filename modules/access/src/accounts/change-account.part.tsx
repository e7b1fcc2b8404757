import { FaultyForm, type Said, useCommand, useSay } from '@onedoor/ui'

export type AccountEntry = Readonly<{
  person: string
  login: string
  closed: boolean
  mustChange: boolean
  twoStep: boolean
  locked: boolean
}>

export type Change = 'password-reset' | 'second-factor-reset' | 'account-closed' | 'account-reopened'

export const CHANGES: Readonly<Record<Change, Readonly<{ act: Said; says: Said }>>> = {
  'password-reset': {
    act: { zh: '重置密码', en: 'Reset the password' },
    says: {
      zh: '旧密码立即作废，已登录的都会退出。请当面核对本人后再办。这一步会记录。',
      en: 'The old password is worth nothing at once and every session ends. Make sure it is the person. This is recorded.',
    },
  },
  'second-factor-reset': {
    act: { zh: '关闭两步验证', en: 'Turn off two steps' },
    says: {
      zh: '用于手机丢失。此后凭密码就能登录，请提醒本人重新开启。这一步会记录。',
      en: 'For a lost telephone. The password alone is enough until its owner turns it on again. This is recorded.',
    },
  },
  'account-closed': {
    act: { zh: '停用账号', en: 'Close the account' },
    says: {
      zh: '此后不能登录，已登录的立即退出。记录都保留，账号可以恢复。这一步会记录。',
      en: 'Nobody can sign in with it and its sessions end now. Its records stay, and it can be opened again. This is recorded.',
    },
  },
  'account-reopened': {
    act: { zh: '恢复账号', en: 'Open it again' },
    says: { zh: '可以用原来的密码登录。这一步会记录。', en: 'The old password opens it again. This is recorded.' },
  },
}

type Props = Readonly<{ account: AccountEntry; change: Change; done: (password: string | undefined) => void }>

/** One change of an account, said in words before it is made. */
export const ChangeAccountForm = ({ account, change, done }: Props) => {
  const say = useSay()
  const { act, says } = CHANGES[change]
  const path = `/api/accounts/${account.person}/changes`
  const { send, busy, problem } = useCommand<object, Readonly<{ password?: string }>>(path, {
    flat: true,
    onDone: ({ password }) => done(password),
  })
  return (
    <FaultyForm problem={problem} busy={busy} submit={act} onSubmit={() => void send({ what: change })}>
      <p>{say(says)}</p>
    </FaultyForm>
  )
}
