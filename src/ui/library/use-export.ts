import { useCallback } from 'react'
import { saveFile } from '../export/save-file.ts'
import { lateStrings } from '../late-strings.ts'
import { useToast } from '../shell/toast.tsx'
import { useLibraryActions } from './library-context.ts'

const words = lateStrings.library

/** Gives the user a corpus as one file. */
export const useExport = (): ((corpusId: string) => Promise<void>) => {
  const { exportCorpus } = useLibraryActions()
  const say = useToast()
  return useCallback(
    async (corpusId) => {
      const file = await exportCorpus(corpusId).catch(() => undefined)
      if (!file) return say(words.exportFailed)
      saveFile(file.name, 'application/json', file.content)
      say(words.exported(file.name))
    },
    [exportCorpus, say],
  )
}
