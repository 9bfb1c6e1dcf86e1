import type { JSX } from 'react'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { lateStrings } from '../late-strings.ts'

const words = lateStrings.library

/** What was remarked on, each with what to do about it. */
export const Findings = ({ findings }: { readonly findings: readonly Diagnostic[] }): JSX.Element | null =>
  findings.length === 0 ? null : (
    <ul className="findings">
      {findings.map(({ severity, line, message, advice }, at) => (
        <li key={at} data-severity={severity}>
          <span className="finding-severity">{words.severity[severity]}:</span>{' '}
          <span dir="auto">
            {line === undefined ? '' : `${line}: `}
            {message}; {advice}
          </span>
        </li>
      ))}
    </ul>
  )
