import { writeAddress } from '../../store/url-state.ts'
import { viewOf, type ViewState } from '../../store/state.ts'

const withSearch = (pageAddress: string, search: string): string =>
  pageAddress.replace(/[?#].*$/u, '') + (search === '' ? '' : `?${search}`)

/** Address of a view in the whole app. @example shareAddress(state, 'https://a.example/?view=table#x') */
export const shareAddress = (view: ViewState, pageAddress: string): string =>
  withSearch(pageAddress, writeAddress({ ...viewOf(view), isEmbedded: false }))

const inAttribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** HTML that shows a view inside another page. */
export const embedCode = (view: ViewState, pageAddress: string, title: string): string => {
  const address = withSearch(pageAddress, writeAddress({ ...viewOf(view), isEmbedded: true }))
  return `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" width="100%" height="600" style="border:0" loading="lazy"></iframe>`
}
