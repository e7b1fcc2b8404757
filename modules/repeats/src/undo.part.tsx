import { FaultyForm, LongTextField, Panel, useCommand, useSay } from '@onedoor/ui'
import { Button } from 'antd'
import { useState } from 'react'

type Props = Readonly<{ later: string; earlier: string }>

const UndoForm = ({ later, earlier, done }: Props & Readonly<{ done: () => void }>) => {
  const say = useSay()
  const [reasons, setReasons] = useState('')
  const { send, busy, problem } = useCommand<object>(`/api/submissions/${later}/repeats/${earlier}/undo`, { flat: true, onDone: done })
  return (
    <FaultyForm problem={problem} busy={busy} submit={{ zh: '撤销结论', en: 'Undo' }} onSubmit={() => void send({ reasons })}>
      <LongTextField
        name="reasons"
        label={say({ zh: '为什么撤销', en: 'Why it is undone' })}
        hint={say({ zh: '原来的结论和理由仍留在记录里。', en: 'What was found and why stays on record.' })}
        required
        value={reasons}
        rows={3}
        most={8}
        maxLength={2000}
        onChange={setReasons}
      />
    </FaultyForm>
  )
}

/** 撤销: one button, and then the reasons. */
export const Undo = (props: Props) => {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button size="small" onClick={() => setOpen(true)}>
        {say({ zh: '撤销', en: 'Undo' })}
      </Button>
      {open && (
        <Panel title={say({ zh: '撤销比对结论', en: 'Undo what was found' })} close={() => setOpen(false)}>
          <UndoForm {...props} done={() => setOpen(false)} />
        </Panel>
      )}
    </>
  )
}
