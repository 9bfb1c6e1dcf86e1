/**
 * Keeps the last click on a page that is only a picture yet. What it gives repeats it on what stands in that place then,
 * and keeps no more.
 *
 * @example const repeatClick = keepClick(document); startApp(root, store, repeatClick)
 */
export const keepClick = (page: Document): (() => void) => {
  let kept: MouseEvent | undefined
  const keep = (event: MouseEvent): void => {
    kept = event
  }
  page.addEventListener('click', keep, { capture: true })
  return () => {
    page.removeEventListener('click', keep, { capture: true })
    if (!kept) return
    const { clientX, clientY, detail } = kept
    kept = undefined
    const target = page.elementFromPoint(clientX, clientY)
    if (target instanceof HTMLElement) target.focus()
    target?.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY, detail, view: window }),
    )
  }
}
