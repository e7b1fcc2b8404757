// Makes the public pages easier; nothing needs it. What is being typed is kept in this tab only (never for the next user of the phone)
// and is thrown away once it was handed in or the tab is closed.
'use strict'
const form = document.querySelector('form[data-keep]')
if (form) {
  const key = `onedoor:${form.dataset.keep}`
  const fields = () => [...form.elements].filter((e) => e.name && !['file', 'hidden', 'submit'].includes(e.type))
  const read = (e) => (e.type === 'checkbox' || e.type === 'radio' ? e.checked : e.value)
  const save = () => {
    const kept = Object.fromEntries(fields().map((e) => [e.id || e.name, read(e)]))
    sessionStorage.setItem(key, JSON.stringify({ kept, commandId: form.elements.commandId?.value }))
  }
  const restore = () => {
    const text = sessionStorage.getItem(key)
    if (!text || form.querySelector('[aria-invalid]')) return
    const { kept, commandId } = JSON.parse(text)
    for (const e of fields()) {
      const value = kept[e.id || e.name]
      if (value === undefined) continue
      if (typeof value === 'boolean') e.checked = value
      else if (e.value === '' || e.tagName === 'SELECT') e.value = value
    }
    // The same words keep the same id: handed in twice over a bad line, they are registered once.
    if (commandId) form.elements.commandId.value = commandId
  }
  restore()
  form.addEventListener('input', save)
  form.addEventListener('submit', (event) => {
    save()
    const button = form.querySelector('button.main')
    if (!navigator.onLine) {
      event.preventDefault()
      form.querySelector('[data-offline]').hidden = false
      form.querySelector('[data-offline]').focus()
      return
    }
    if (button) setTimeout(() => button.setAttribute('aria-disabled', 'true'), 0)
  })
  window.addEventListener('pageshow', () => form.querySelector('button.main')?.removeAttribute('aria-disabled'))
}
for (const done of document.querySelectorAll('[data-done]')) sessionStorage.removeItem(`onedoor:${done.dataset.done}`)
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}
document.querySelector('.faults')?.focus()
// The QR code on a slip carries the query code behind the #, which is never sent to any server by itself.
const track = document.querySelector('form[data-code]')
if (track && location.hash.length > 1) {
  track.elements.code.value = decodeURIComponent(location.hash.slice(1))
  history.replaceState(null, '', location.pathname)
  track.requestSubmit()
}
for (const input of document.querySelectorAll('input[data-choose]')) {
  const label = document.createElement('label')
  const chosen = document.createElement('ul')
  label.className = 'button'
  label.htmlFor = input.id
  label.textContent = input.dataset.choose
  chosen.className = 'chosen'
  chosen.setAttribute('aria-live', 'polite')
  input.classList.add('unseen')
  input.after(label, chosen)
  input.addEventListener('change', () => {
    chosen.replaceChildren(
      ...[...input.files].map((file) => {
        const row = document.createElement('li')
        row.textContent = `${file.name} · ${(file.size / 1_048_576).toFixed(1)} MB`
        return row
      }),
    )
  })
}
for (const row of document.querySelectorAll('[data-spare]')) {
  const typed = row.querySelector('input, textarea')
  row.hidden = !typed || typed.value === ''
}
for (const more of document.querySelectorAll('[data-more]')) {
  const next = () => document.querySelector(`#${more.dataset.more} [hidden]`)
  more.hidden = !next()
  more.addEventListener('click', () => {
    const row = next()
    if (row) {
      row.hidden = false
      row.querySelector('input, textarea')?.focus()
    }
    more.hidden = !next()
  })
}
