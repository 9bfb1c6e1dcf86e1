import type { JSX, ReactNode } from 'react'

/** A quiet full-size notice in place of what cannot be shown. */
export const Message = ({
  title,
  role,
  children,
}: {
  readonly title: string
  readonly role: 'status' | 'alert'
  readonly children?: ReactNode
}): JSX.Element => (
  <div className="message" role={role}>
    <svg className="message-mark" viewBox="0 0 64 24" aria-hidden="true">
      <path d="M2 12h14M48 12h14" fill="none" stroke="currentColor" strokeDasharray="3 3" />
      <path d="M2 8v8M62 8v8" fill="none" stroke="currentColor" />
      <circle cx="32" cy="12" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
    <h2>{title}</h2>
    {children}
  </div>
)
