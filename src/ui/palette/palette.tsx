import { useContext, useEffect, useMemo, useRef, useState, type JSX } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { AppStoreContext, useAppActions } from '../app-state.ts'
import { Icon } from '../marks/icon.tsx'
import { markModal } from '../shell/mark-modal.ts'
import { useScreenCommands } from '../shell/screen-commands.ts'
import { lateStrings } from '../late-strings.ts'
import { strings } from '../strings.ts'
import { commandItems } from './command-items.ts'
import { findItems, PALETTE_SECTIONS } from './find-items.ts'
import { PaletteOption } from './palette-option.tsx'
import { corpusItems, typedItems } from './palette-items.ts'
import { useActiveOption } from './use-active-option.ts'
import './palette.css'

/** Everything by name: actors, kinds, times, articles and commands, found while typing. */
export const Palette = ({ onClose }: { readonly onClose: () => void }): JSX.Element => {
  const commands = useScreenCommands()
  const store = useContext(AppStoreContext)
  const actions = useAppActions()
  const [typed, setTyped] = useState('')
  // What is offered does not change while the palette is open: it closes with the first choice.
  const offered = useMemo(() => {
    const state = store?.getState()
    return state ? [...corpusItems(state, actions), ...commandItems(state, actions, commands)] : []
  }, [store, actions, commands])
  const found = useMemo(
    () => findItems([...typedItems(typed, actions), ...offered], typed),
    [typed, offered, actions],
  )
  const choose = (index: number): void => {
    onClose()
    found[index]?.run()
  }
  const { active, listRef, setActive, onKeyDown } = useActiveOption(found.length, choose)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const words = lateStrings.palette
  return (
    <ModalOverlay
      className="sheet-shade palette-shade"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className="sheet palette">
        <Dialog className="sheet-dialog" ref={markModal} aria-label={strings.findAnything}>
          <div className="palette-field">
            <Icon name="search" />
            <input
              ref={field}
              type="text"
              role="combobox"
              aria-label={strings.findAnything}
              aria-expanded={found.length > 0}
              aria-controls="palette-list"
              aria-autocomplete="list"
              aria-activedescendant={found.length > 0 ? `palette-${active}` : undefined}
              autoComplete="off"
              spellCheck={false}
              placeholder={words.hint}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value)
                setActive(0)
              }}
              onKeyDown={onKeyDown}
            />
            <kbd aria-hidden="true">{strings.keys.escape}</kbd>
          </div>
          <div
            id="palette-list"
            className="palette-list"
            role="listbox"
            aria-label={words.results}
            tabIndex={-1}
            ref={listRef}
          >
            {PALETTE_SECTIONS.map((section) => {
              const items = found.filter((item) => item.section === section)
              return items.length === 0 ? null : (
                <div key={section} role="group" aria-labelledby={`palette-section-${section}`}>
                  <p className="eyebrow" id={`palette-section-${section}`} role="presentation">
                    {words.sections[section]}
                  </p>
                  {items.map((item) => {
                    const index = found.indexOf(item)
                    return (
                      <PaletteOption
                        key={item.id}
                        item={item}
                        id={`palette-${index}`}
                        isActive={index === active}
                        onPoint={() => setActive(index)}
                        onChoose={() => choose(index)}
                      />
                    )
                  })}
                </div>
              )
            })}
          </div>
          <p className="palette-foot" role="status">
            {found.length === 0 ? words.nothing : words.count(found.length)}
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
