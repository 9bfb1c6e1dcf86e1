import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { sha256 } from '../../src/base/sha256.ts'

/** SHA-256 of each seed text as it was received. */
const RECEIVED: Readonly<Record<string, string>> = {
  '2023-12-04-new-york-post.txt': '822422a0a0d4dc735186174a4e745c07bf7f1f9d8270fcd9b50990fb840b8a27',
  '2023-12-21-fox-news.txt': '0a7a9ca72ea529e30f3c10414da12b6209867ed5158b441f48043986e8f65229',
  '2024-02-14-bloomberg.txt': '18b1209c86850f6151dafbe320969ce989139e95ebf4d9da1486aae155166d36',
  '2024-04-14-unknown.txt': '68feab8d381a539c15507d419ad9d94eade42d33349515d734e8ee0a832e641a',
  '2024-08-26-euronews.txt': '01a4f84a81e7b82a35deb562173f139ceeb706bc3982a278b0054a227e2f5b42',
}

const folder = new URL('../../data/articles/', import.meta.url)

it('ships the five seed articles', () => {
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(Object.keys(RECEIVED)))
})

it.each(Object.entries(RECEIVED))('keeps %s as it was received, below its front matter', (name, digest) => {
  const source = readFileSync(new URL(name, folder), 'utf8')
  const frontMatter = /^---\n[\s\S]*?\n---\n/u.exec(source)
  expect(sha256(source.slice(frontMatter?.[0].length))).toBe(digest)
})
