// Makes the pages of rows nicer; without it they are plain forms that work.
const form = document.getElementById('rows')
if (form) {
  document.documentElement.classList.add('js')
  const told = document.getElementById('told')
  const say = form.dataset
  const kept = slot => `sokhi ${say.draft} ${slot}`
  const fields = () => [...form.querySelectorAll('[name^="row/"]')]
  const field = slot => form.elements.namedItem(slot)
  const was = new Map(fields().map(each => [each.name, each.value]))
  const undo = []
  const waiting = new Map()
  let busy = false

  function tell(text, kind = '') {
    told.className = `saved end ${kind}`
    told.textContent = text
  }

  // What was changed waits here and in the browser's store, so that neither a lost line nor a reload loses it.
  function changed(input, remember = true) {
    const before = was.get(input.name) ?? ''
    if (before === input.value) return
    if (remember) undo.push([input.name, before])
    was.set(input.name, input.value)
    waiting.set(input.name, input.value)
    try { localStorage.setItem(kept(input.name), input.value) } catch { /* a full or closed store */ }
  }

  async function send() {
    if (busy || waiting.size === 0) return
    busy = true
    tell(say.saving)
    const sent = [...waiting]
    const body = new URLSearchParams(sent)
    for (const name of ['revision', '_csrf']) body.set(name, field(name).value)
    try {
      const answer = await fetch(`/drafts/${say.draft}/cells`, {
        method: 'POST', body, headers: { Accept: 'application/json' }, redirect: 'error' })
      const said = await answer.json()
      if (answer.ok) {
        done(sent)
        field('revision').value = said.revision
        tell('')
        await refresh()
      } else if (answer.status === 412) clash(said.errors, sent)
      else {
        done(sent)
        tell(`${say.refused}: ${(said.errors ?? []).map(each => each.detail).join(' ') || said.title}`, 'refused')
      }
    } catch {
      tell(say.unsaved, 'unsaved')
    }
    busy = false
    if (navigator.onLine && sent.some(([slot, text]) => waiting.has(slot) && waiting.get(slot) !== text)) send()
  }

  function done(sent) {
    for (const [slot, text] of sent) {
      if (waiting.get(slot) !== text) continue
      waiting.delete(slot)
      localStorage.removeItem(kept(slot))
    }
  }

  // Both values of each field that two people wrote, and a choice; the rest is sent anew.
  function clash(errors, sent) {
    tell(say.clash, 'refused')
    for (const { pointer, words } of errors) {
      const row = field(pointer)?.closest('tbody')
      if (!row) continue
      const line = row.insertRow(1)
      line.className = 'find-row r-err clash'
      const cell = line.insertCell()
      cell.colSpan = 99
      const box = cell.appendChild(document.createElement('div'))
      box.className = 'fr opts'
      box.append(`${say.clash}: `)
      for (const [label, text] of [[say.mine, words.mine], [say.theirs, words.theirs]]) {
        const button = box.appendChild(document.createElement('button'))
        button.type = 'button'
        button.className = 'opt'
        button.textContent = `${label}: ${text || say.nothing}`
        button.onclick = () => {
          field('revision').value = words.revision
          field(pointer).value = text
          was.set(pointer, text)
          waiting.set(pointer, text)
          line.remove()
          if (!form.querySelector('.clash')) send()
        }
      }
      waiting.delete(pointer)
    }
  }

  // The page as the server now shows it: what is worked out of the fields changes, the fields themselves stay.
  async function refresh() {
    const answer = await fetch(location.href, { headers: { Accept: 'text/html' } })
    if (!answer.ok) return
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    for (const each of document.querySelectorAll('[id^="live-"], [data-live]')) {
      if (each.contains(document.activeElement)) continue
      const now = fresh.getElementById(each.id)
      if (now && now.innerHTML !== each.innerHTML) each.replaceChildren(...now.childNodes)
    }
    for (const row of document.querySelectorAll('tbody.line')) {
      const now = fresh.getElementById(row.id)
      if (!now) continue
      if (!row.querySelector('.find-row')?.contains(document.activeElement)) {
        row.querySelectorAll('.find-row').forEach(each => each.remove())
        row.rows[0].after(...now.querySelectorAll('.find-row'))
      }
      row.rows[0].className = now.rows[0].className
      for (const cell of row.querySelectorAll('.inp')) {
        const other = now.querySelector(`[id="${cell.id}"]`)
        if (!other) continue
        cell.className = other.className
        const invalid = other.querySelector('[name]').getAttribute('aria-invalid')
        const input = cell.querySelector('[name]')
        if (invalid) input.setAttribute('aria-invalid', invalid)
        else input.removeAttribute('aria-invalid')
      }
    }
  }

  form.addEventListener('change', event => {
    if (!event.target.name?.startsWith('row/')) return
    changed(event.target)
    send()
  })

  // The cells of the grid under and beside one, as a spreadsheet sees them.
  const grid = input => [...input.closest('table').querySelectorAll('tbody > tr:first-child')]
    .map(row => [...row.querySelectorAll('.inp [name]')])

  function place(input) {
    const rows = grid(input)
    const row = rows.findIndex(each => each.includes(input))
    return { rows, row, column: row < 0 ? -1 : rows[row].indexOf(input) }
  }

  form.addEventListener('paste', event => {
    const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '')
    if (!/[\t\n]/.test(text) || !event.target.closest('.inp')) return
    event.preventDefault()
    const { rows, row, column } = place(event.target)
    const beyond = []
    text.split(/\r?\n/).forEach((line, down) => line.split('\t').forEach((value, right) => {
      const input = rows[row + down]?.[column + right]
      if (!input || !fill(input, value.trim())) beyond.push(value)
      else changed(input)
    }))
    send().then(() => {
      if (beyond.length) tell(`${say.beyond} ${beyond.slice(0, 6).join(' | ')}${beyond.length > 6 ? ' …' : ''}`, 'unsaved')
    })
  })

  // A list takes a word by its name or its code, and no other.
  function fill(input, value) {
    if (input.tagName === 'SELECT') {
      const option = [...input.options].find(each => each.value === value || each.text.toLowerCase() === value.toLowerCase())
      if (!option) return false
      input.value = option.value
    } else input.value = value
    return true
  }

  form.addEventListener('keydown', event => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'z' && undo.length && was.get(event.target.name) === event.target.value) {
      event.preventDefault()
      const [slot, text] = undo.pop()
      const input = field(slot)
      input.value = text
      input.focus()
      changed(input, false)
      send()
      return
    }
    const step = { ArrowDown: 1, ArrowUp: -1, Enter: event.shiftKey ? -1 : 1 }[event.key]
    if (!step || event.target.tagName !== 'INPUT' || !event.target.closest('.inp')) return
    if (event.target.list && event.key !== 'Enter') return
    event.preventDefault()
    const { rows, row, column } = place(event.target)
    const next = rows[row + step]?.[column]
    if (next) { next.focus(); next.select?.() } else event.target.dispatchEvent(new Event('change', { bubbles: true }))
  })

  // A button sends the whole form: what waited goes with it.
  form.addEventListener('submit', () => { for (const slot of waiting.keys()) localStorage.removeItem(kept(slot)) })
  addEventListener('online', send)
  for (const input of fields()) {
    const left = localStorage.getItem(kept(input.name))
    if (left === null) continue
    if (left !== input.value && fill(input, left)) changed(input)
    else localStorage.removeItem(kept(input.name))
  }
  send()
}
