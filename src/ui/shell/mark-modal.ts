/**
 * Says of a dialog that nothing else can be reached while it is open. What stands behind it is hidden besides; some
 * screen readers go by this alone.
 */
export const markModal = (dialog: HTMLElement | null): void => dialog?.setAttribute('aria-modal', 'true')
