#!/usr/bin/env node
import { CommanderError } from 'commander'
import { EXIT } from './exit-status.ts'
import { createProgram } from './program.ts'

try {
  await createProgram().parseAsync()
} catch (error) {
  if (!(error instanceof CommanderError)) throw error
  // Help that was asked for is no mistake; everything else that commander stops at is wrong usage.
  process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage
}
