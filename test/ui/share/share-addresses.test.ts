import { expect, it } from 'vitest'
import { readAddress, START_VIEW } from '../../../src/store/url-state.ts'
import { embedCode, shareAddress } from '../../../src/ui/share/share-addresses.ts'

const VIEW = {
  ...START_VIEW,
  view: 'table',
  filters: { ...START_VIEW.filters, mediator: ['qatar'] },
} as const
const PAGE = 'https://a.example/team/?old=1#x'

it('the link holds the view and nothing else of the page address', () => {
  const link = shareAddress({ ...VIEW, isEmbedded: true }, PAGE)
  expect(link).toMatch(/^https:\/\/a\.example\/team\/\?/u)
  expect(readAddress(new URL(link).search)).toEqual(VIEW)
  expect(shareAddress(START_VIEW, PAGE)).toBe('https://a.example/team/')
})

it('the code embeds the same view, and its title cannot break out of it', () => {
  const code = embedCode(VIEW, PAGE, 'Fish "n" <chips>')
  const address = /src="([^"]+)"/u.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect(readAddress(new URL(address).search)).toEqual({ ...VIEW, isEmbedded: true })
  expect(code).toContain('title="Fish &quot;n&quot; &lt;chips>"')
})
