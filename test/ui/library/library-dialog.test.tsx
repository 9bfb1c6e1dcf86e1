// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { StorageFullError } from '../../../src/store/library/library-storage.ts'
import { createLibrary } from '../../../src/store/library/library-store.ts'
import { createMemoryStorage } from '../../../src/store/library/memory-storage.ts'
import { LibraryContext } from '../../../src/ui/library/library-context.ts'
import { LibraryDialog } from '../../../src/ui/library/library-dialog.tsx'
import { fakeBrowser, fakeReader, intakeOf, textFile } from '../../store/library/fake-platform.ts'
import { loadedStore, renderWith } from '../support/render-app.tsx'

const REFUSAL = 'Norland rejected the plan on Tuesday.'

afterEach(cleanup)

const setUp = async (browser = fakeBrowser()) => {
  const reader = fakeReader()
  const library = createLibrary(browser.openTab(reader.reader))
  const store = await loadedStore()
  const onClose = vi.fn()
  renderWith(
    store,
    <LibraryContext value={library}>
      <LibraryDialog onClose={onClose} />
    </LibraryContext>,
  )
  await screen.findByText('The corpus that came with this site')
  return { ...reader, library, store, onClose, user: userEvent.setup() }
}

/** A dialog on a corpus of two articles, one file that holds none, and all read. */
const withCorpus = async () => {
  const found = await setUp()
  const actions = found.library.getState()
  const files = [textFile('a.txt', REFUSAL), textFile('b.txt', 'Nothing of note.'), textFile('c.pdf', '%PDF')]
  const id = (await actions.createCorpus(intakeOf(...files), 'Herring')) ?? ''
  await actions.openDesk(id)
  await isFound('2 articles · 1 event')
  return { ...found, id }
}

/** Waits until as much is found as is said. */
const isFound = (words: string): Promise<void> =>
  waitFor(() => expect(screen.getByTestId('run-summary').textContent).toBe(words))

const itemOf = (articleId: string): HTMLElement => {
  const item = document.querySelector<HTMLElement>(`[data-article="${articleId}"]`)
  if (!item) throw new Error(`no article "${articleId}" is listed`)
  return item
}

describe('the library', () => {
  it('lists the shipped corpus first, and says what to do where there is no other', async () => {
    await setUp()
    const items = screen.getAllByRole('listitem')
    expect(items[0]?.textContent).toContain('The corpus that came with this site')
    expect(items[0]?.textContent).toContain('On screen')
    expect(screen.getByText(/None of your own yet\. Add articles above/u)).toBeTruthy()
  })

  it('asks which corpus files are for, and makes a new one', async () => {
    const { library, user } = await setUp()
    library.getState().offer({ ...intakeOf(textFile('a.txt', REFUSAL)), name: 'ferry' })
    expect(await screen.findByText('a.txt')).toBeTruthy()
    const name = screen.getByLabelText(/Its name/u)
    expect(name).toHaveProperty('value', 'ferry')
    await user.clear(name)
    await user.type(name, 'Ferry talks')
    await user.click(screen.getByRole('button', { name: 'Add and read' }))
    expect(await screen.findByRole('heading', { name: 'Ferry talks' })).toBeTruthy()
    await isFound('1 article · 1 event')
  })

  it('takes a pasted text', async () => {
    const { user } = await setUp()
    await user.click(screen.getByRole('button', { name: 'Paste text' }))
    await user.type(screen.getByRole('textbox', { name: 'Text of an article' }), REFUSAL)
    await user.click(screen.getByRole('button', { name: 'Add this text' }))
    expect(await screen.findByText('pasted/norland-rejected-the-plan-on-tuesday.txt')).toBeTruthy()
  })

  it('says what came of each article and each file', async () => {
    const { user } = await withCorpus()
    expect(within(itemOf('a')).getByText('1 event')).toBeTruthy()
    expect(within(itemOf('b')).getByText('0 events')).toBeTruthy()
    expect(itemOf('a').textContent).toContain('outlet not known')
    expect(itemOf('a').textContent).toContain('date not known')
    await user.click(screen.getByRole('radio', { name: 'Remarks (1)' }))
    expect(screen.getByText('c.pdf')).toBeTruthy()
    expect(screen.getByText(/left out: no text; add it/u)).toBeTruthy()
  })

  it('takes what is missing in place, and the article is done with', async () => {
    const { user } = await withCorpus()
    await user.type(within(itemOf('a')).getByLabelText(/^Outlet of/u), 'Herald{Enter}')
    await waitFor(() => expect(itemOf('a').textContent).toContain('Herald ·'))
    const day = within(itemOf('a')).getByLabelText(/^Published of/u)
    await user.type(day, '2031-05-14')
    await user.tab()
    await waitFor(() => expect(itemOf('a').textContent).toContain('14 May 2031 (set by you)'))
    await user.click(screen.getByRole('radio', { name: 'To look at (1)' }))
    expect(document.querySelector('[data-article="a"]')).toBeNull()
  })

  it('leaves an article out and takes it in again', async () => {
    const { user } = await withCorpus()
    await user.click(within(itemOf('a')).getByRole('button', { name: /^Leave out/u }))
    await isFound('2 articles · 0 events')
    await user.click(within(itemOf('a')).getByRole('button', { name: /^Take in again/u }))
    await isFound('2 articles · 1 event')
  })

  it('merges two sides, takes that back, and adds one', async () => {
    const { user } = await withCorpus()
    await user.click(screen.getByRole('radio', { name: 'Sides (3)' }))
    await user.click(screen.getByRole('button', { name: 'Merge Sudria with another' }))
    await user.click(screen.getByRole('button', { name: 'Make them one' }))
    expect(await screen.findByDisplayValue('Ostby, Sudria')).toBeTruthy()
    expect(screen.queryByLabelText('Name of Sudria')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Undo the last change' }))
    expect(await screen.findByLabelText('Name of Sudria')).toBeTruthy()
    await user.type(screen.getByLabelText('Name of the new side'), 'Ferrymen{Enter}')
    expect(await screen.findByLabelText('Name of Ferrymen')).toBeTruthy()
  })

  it('shows a corpus in the app', async () => {
    const { user, store, onClose, id } = await withCorpus()
    await user.click(screen.getByRole('button', { name: 'Show 1 event' }))
    expect(store.getState().corpusId).toBe(id)
    expect(onClose).toHaveBeenCalled()
  })

  it('deletes a corpus and gives it back', async () => {
    const { user } = await withCorpus()
    await user.click(screen.getByRole('button', { name: 'Delete' }))
    const undo = await screen.findByRole('button', { name: 'Undo: have Herring back' })
    await user.click(undo)
    expect(await screen.findByRole('button', { name: 'Articles and sides of Herring' })).toBeTruthy()
  })

  it('tells how far it is, and stops when told to', async () => {
    const { library, hold, user } = await setUp()
    hold()
    const actions = library.getState()
    const id = await actions.createCorpus(intakeOf(textFile('a.txt', REFUSAL)), 'Herring')
    await actions.openDesk(id)
    expect(await screen.findByText('Reading files: 0 of 1')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(await screen.findByText(/Stopped\. What was read is kept\. 1 file not read yet/u)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy()
  })

  it('says that there is no room, and what to do', async () => {
    const memory = createMemoryStorage()
    let isFull = true
    const { library, user } = await setUp(
      fakeBrowser({
        transact: (tables, mode, work) =>
          isFull && tables.includes('sources') && mode === 'readwrite'
            ? Promise.reject(new StorageFullError('no room'))
            : memory.transact(tables, mode, work),
      }),
    )
    void library.getState().createCorpus(intakeOf(textFile('a.txt', REFUSAL)), 'Herring')
    const alert = await screen.findByText('There is no room left')
    expect(alert.parentElement?.textContent).toContain('1 file is not stored')
    isFull = false
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(library.getState().corpora[0]?.found?.eventCount).toBe(1))
    expect(screen.queryByText('There is no room left')).toBeNull()
  })
})
