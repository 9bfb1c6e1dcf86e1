/*
 * The floor that the app's speed is set beside: a page with nothing on it but a canvas, which draws every event
 * as a square at every input. It has no filter but a mask, no marks to choose, no names.
 */

/** Days of the events and what they are drawn as, as the floor reads them: day and lane, 16 bits each. */
export const floorData = (days: readonly number[], lanes: readonly number[]): Uint8Array => {
  const numbers = new Uint16Array(days.length * 2)
  days.forEach((day, at) => {
    numbers[2 * at] = day
    numbers[2 * at + 1] = lanes[at] ?? 0
  })
  return new Uint8Array(numbers.buffer)
}

/** @example writeFileSync('floor.html', FLOOR_PAGE) */
export const FLOOR_PAGE = `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Floor</title>
<style>body { margin: 0 }</style>
<canvas class="lane-plot" width="1100" height="600"></canvas>
<label><input type="checkbox"> one lane</label>
<script type="module">
const numbers = new Uint16Array(await (await fetch('floor.bin')).arrayBuffer())
const canvas = document.querySelector('canvas')
const context = canvas.getContext('2d')
let [start, end, only] = [0, 1100, -1]
const draw = () => {
  context.clearRect(0, 0, 1100, 600)
  const scale = 1100 / (end - start)
  for (let at = 0; at < numbers.length; at += 2) {
    const lane = numbers[at + 1]
    if (only >= 0 && lane !== only) continue
    const x = (numbers[at] - start) * scale
    if (x > -12 && x < 1112) context.fillRect(x, lane * 70 + (at % 5) * 13, 12, 12)
  }
}
const zoom = (factor, about) => {
  start = about - (about - start) * factor
  end = about + (end - about) * factor
  draw()
}
canvas.addEventListener('wheel', (event) => {
  event.preventDefault()
  zoom(event.deltaY > 0 ? 1.1 : 1 / 1.1, start + (event.offsetX / 1100) * (end - start))
})
canvas.addEventListener('pointermove', (event) => {
  if (event.buttons !== 1) return
  const by = (event.movementX / 1100) * (end - start)
  ;[start, end] = [start - by, end - by]
  draw()
})
document.querySelector('input').addEventListener('change', (event) => {
  only = event.target.checked ? 3 : -1
  draw()
})
draw()
document.body.dataset.eventCount = numbers.length / 2
</script>
`
