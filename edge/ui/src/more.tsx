import { Button } from 'antd'
import { useSay } from './words.tsx'

/** The end of a list that goes on: `more` fetches the next page, and is missing where there is none. */
export const More = ({ more, loading }: Readonly<{ more: (() => void) | undefined; loading: boolean }>) => {
  const say = useSay()
  if (more === undefined) return null
  return (
    <div className="od-more">
      <Button onClick={more} loading={loading}>
        {say({ zh: '更多', en: 'More' })}
      </Button>
    </div>
  )
}
