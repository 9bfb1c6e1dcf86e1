/** The old way, where the page is not on a secure address and the clipboard is closed to it. */
const copyBySelection = (text: string): boolean => {
  const field = document.createElement('textarea')
  field.value = text
  field.style.position = 'fixed'
  field.style.opacity = '0'
  const place = document.activeElement
  document.body.append(field)
  field.select()
  const hasCopied = document.execCommand('copy')
  field.remove()
  if (place instanceof HTMLElement) place.focus()
  return hasCopied
}

/** Copies text; false where the browser does not allow it. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}
