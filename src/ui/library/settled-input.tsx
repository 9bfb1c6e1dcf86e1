import { useState, type JSX } from 'react'

/** A field whose text counts when it is left or Enter is pressed; Escape takes it back. */
export const SettledInput = ({
  value,
  label,
  placeholder,
  canBeEmpty = false,
  onSettle,
}: {
  readonly value: string
  readonly label: string
  readonly placeholder: string
  readonly canBeEmpty?: boolean
  readonly onSettle: (value: string) => void
}): JSX.Element => {
  const [text, setText] = useState(value)
  const [seen, setSeen] = useState(value)
  if (seen !== value) {
    setSeen(value)
    setText(value)
  }
  const settle = (): void => {
    const next = text.trim()
    if (next === value) return
    if (next === '' && !canBeEmpty) setText(value)
    else onSettle(next)
  }
  return (
    <input
      type="text"
      value={text}
      maxLength={500}
      aria-label={label}
      placeholder={placeholder}
      onChange={(event) => setText(event.target.value)}
      onBlur={settle}
      onKeyDown={(event) => {
        if (event.key === 'Enter') settle()
        if (event.key !== 'Escape' || text === value) return
        // The dialog stays open.
        event.stopPropagation()
        setText(value)
      }}
    />
  )
}
