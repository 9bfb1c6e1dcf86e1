import type { JSX, ReactNode } from 'react'
import { Dialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Icon } from '../marks/icon.tsx'
import { strings } from '../strings.ts'
import { markModal } from './mark-modal.ts'

/** A dialog over the page, closed by Escape, a click outside or its button; focus stays within and returns. */
export const Sheet = ({
  title,
  className = '',
  onClose,
  children,
}: {
  readonly title: string
  readonly className?: string
  readonly onClose: () => void
  readonly children: ReactNode
}): JSX.Element => (
  <ModalOverlay
    className={`sheet-shade ${className}`}
    isOpen
    isDismissable
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose()
    }}
  >
    <Modal className="sheet">
      <Dialog className="sheet-dialog" ref={markModal}>
        <header className="sheet-head">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <button
            type="button"
            className="button button-plain button-icon"
            aria-label={strings.close}
            onClick={onClose}
          >
            <Icon name="close" />
          </button>
        </header>
        <div className="sheet-body">{children}</div>
      </Dialog>
    </Modal>
  </ModalOverlay>
)
