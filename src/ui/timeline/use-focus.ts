import { useMemo } from 'react'
import type { IndexedCorpus } from '../../scene/filter/apply.ts'
import { NO_FOCUS, type Focus } from '../../scene/timeline/scene.ts'
import { eventSlot, selectedThread } from '../../store/selectors.ts'
import { useAppState } from '../app-state.ts'

/** What the picture is about: the chosen event and, where it has one, its thread. */
export const useFocus = ({ file }: IndexedCorpus): Focus => {
  const selectedId = useAppState((state) => state.selection?.eventId)
  const thread = useAppState(selectedThread)
  return useMemo(() => {
    if (selectedId === undefined) return NO_FOCUS
    const steps = thread?.steps ?? []
    return {
      selectedSlot: eventSlot(file, selectedId) ?? -1,
      chain: steps.length > 1 ? steps.map(({ slot }) => slot) : [],
    }
  }, [file, selectedId, thread])
}
