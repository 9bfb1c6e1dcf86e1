import { useCallback } from 'react'
import { lateStrings } from '../late-strings.ts'
import { useToast } from '../shell/toast.tsx'
import { collectFiles, collectGrabbed, type Collected } from './collect-intake.ts'
import type { Grabbed } from './grab-transfer.ts'
import { useLibrary, useLibraryActions } from './library-context.ts'

/**
 * Takes in what was chosen, dropped or pasted: exported corpora are imported; articles go to the corpus whose list
 * is open, or wait for the user to say where they go. Tells whether there was anything.
 */
export const useTakeIn = (): ((grabbed: Grabbed | readonly File[]) => Promise<boolean>) => {
  const { addTo, importCorpus, offer, openDesk } = useLibraryActions()
  const deskId = useLibrary(({ desk }) => desk?.record.id)
  const say = useToast()
  return useCallback(
    async (grabbed) => {
      const { intake, exports }: Collected =
        'html' in grabbed ? await collectGrabbed(grabbed) : collectFiles(grabbed)
      for (const file of exports) await importCorpus(await file.text(), file.name)
      if (intake.files.length > 0 || intake.dispute || intake.refused.length > 0) {
        if (deskId === undefined) {
          await openDesk(undefined)
          offer(intake)
        } else void addTo(deskId, intake)
        return true
      }
      if (exports.length === 0) say(lateStrings.library.nothingIn)
      return exports.length > 0
    },
    [addTo, importCorpus, offer, openDesk, deskId, say],
  )
}
