import { LanguageSwitch, useSay } from '@onedoor/ui'
import { PasswordForm } from './password.part.tsx'

/** First sign-in: the password an administrator gave is worth nothing until it is changed. */
export const FirstPasswordPage = ({ done }: { done: () => void }) => {
  const say = useSay()
  return (
    <main className="od-gate">
      <div>
        <div className="od-gate-box od-stack">
          <div>
            <h1>{say({ zh: '设置自己的密码', en: 'Choose your own password' })}</h1>
            <p className="od-quiet">{say({ zh: '管理员给的密码只能用这一次。', en: 'The one you were given works only this once.' })}</p>
          </div>
          <PasswordForm done={done} />
        </div>
        <div className="od-gate-end">
          <LanguageSwitch />
        </div>
      </div>
    </main>
  )
}
