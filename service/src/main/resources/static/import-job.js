// Follows the reading of a file. Without it the page asks again by itself every two seconds.
const job = document.getElementById('job')
const at = id => document.getElementById(id)
let told = 0

async function look() {
  const answer = await fetch(job.dataset.address, { headers: { Accept: 'application/json' } }).catch(() => null)
  if (!answer) return setTimeout(look, 4000)
  if (!answer.ok) return location.reload()
  const state = await answer.json()
  if (state.state === 'done') return location.replace(state.location)
  if (state.state === 'refused') return location.reload()
  show(state)
  setTimeout(look, 700)
}

function show(state) {
  at('bar').value = state.percent
  at('percent').textContent = state.percent
  at('bar-label').textContent = state.text
  at('left').textContent = state.etaSeconds > 0 ? job.dataset.left.replace('{seconds}', state.etaSeconds) : ''
  // A screen reader hears every quarter, not every row.
  const quarter = Math.floor(state.percent / 25)
  if (quarter > told) {
    told = quarter
    at('said').textContent = state.text + ', ' + state.percent + ' %'
  }
}

look()
