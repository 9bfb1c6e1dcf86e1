/** What a drop or a paste brings, taken in hand at once: the browser takes it back when the event ends. */
export interface Grabbed {
  /** Files and folders. */
  readonly entries: readonly FileSystemEntry[]
  /** Files where the browser gives no entries. */
  readonly files: readonly File[]
  readonly html: string
  readonly text: string
}

/** @example window.addEventListener('drop', (event) => grabTransfer(event.dataTransfer)) */
export const grabTransfer = (data: DataTransfer | null): Grabbed => ({
  entries: [...(data?.items ?? [])].flatMap((item) => item.webkitGetAsEntry() ?? []),
  files: [...(data?.files ?? [])],
  html: data?.getData('text/html') ?? '',
  text: data?.getData('text/plain') ?? '',
})
