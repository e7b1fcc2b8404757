import { isRole, ROLES } from '@onedoor/duty'
import { call, PageHead, usePerson, useRefresh, useSay, useSpeech, useUnitName } from '@onedoor/ui'
import { Alert, Button } from 'antd'
import { useState } from 'react'
import { TwoStep } from '../two-step.part.tsx'
import { PasswordForm } from './password.part.tsx'

const Units = () => {
  const say = useSay()
  const unitName = useUnitName()
  const { units, unit } = usePerson()
  const others = units.filter((id) => id !== unit.id)
  if (others.length === 0) return null
  const act = async (id: string) => {
    await call('POST', '/api/session/unit', { unit: id })
    location.assign('/desk/')
  }
  return (
    <section className="od-section">
      <h2>{say({ zh: '换单位', en: 'Act for another unit' })}</h2>
      <div className="od-row">
        {others.map((id) => (
          <Button key={id} onClick={() => void act(id)}>
            {unitName(id)}
          </Button>
        ))}
      </div>
    </section>
  )
}

/** 我的账号. */
export const AccountPage = () => {
  const say = useSay()
  const { language } = useSpeech()
  const { name, unit, roles, twoStep } = usePerson()
  const refresh = useRefresh()
  const [changed, setChanged] = useState(false)
  return (
    <div className="od-account">
      <PageHead
        title={name}
        quiet={`${unit.name[language]} · ${roles.map((role) => (isRole(role) ? say(ROLES[role]) : role)).join(say({ zh: '、', en: ', ' }))}`}
      />
      <Units />
      <section className="od-section">
        <h2>{say({ zh: '密码', en: 'Password' })}</h2>
        {changed && (
          <Alert
            type="success"
            showIcon
            title={say({ zh: '密码已修改，其他设备已退出。', en: 'Changed; other devices are signed out.' })}
          />
        )}
        <PasswordForm done={() => setChanged(true)} />
      </section>
      <section className="od-section">
        <h2>{say({ zh: '两步验证', en: 'Second factor' })}</h2>
        <TwoStep on={twoStep} changed={refresh} />
      </section>
    </div>
  )
}
