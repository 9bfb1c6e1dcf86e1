import { expect, it } from 'vitest'
import { readFile } from '../../support/read-formats.ts'

const GERMAN =
  'Die Gesandten beider Seiten trafen sich am Dienstag in Maskat, wie zwei Beamte sagten, während sich die Waffenruhe dem Ende nähert und die Vermittler auf eine längere Pause drängen. Der Unterhändler der nördlichen Seite lehnte den Vorschlag ab.'
const ARABIC =
  'التقى مبعوثو الجانبين في مسقط يوم الثلاثاء، وفق ما قال مسؤولان، بينما تقترب الهدنة من نهايتها ويضغط الوسطاء من أجل وقف أطول لإطلاق النار. ورفض كبير المفاوضين الاقتراح الذي قدمه الوسطاء يوم الاثنين.'

it.each([
  ['German', GERMAN],
  ['Arabic', ARABIC],
])('leaves out an article in %s, and says so', async (language, text) => {
  const { ids, lines } = await readFile('a.txt', `---\npublished: 2031-05-14\n---\n${text}`)
  expect(ids).toEqual([])
  expect(lines).toEqual([
    `articles/a.txt: warning: left out: in ${language}, and only English is read; add a translation, or move it out of the folder`,
  ])
})

it.each([
  [
    'English with a foreign quotation',
    `The envoy said on Tuesday that the proposal of the mediators had not been rejected. "${GERMAN.slice(0, 90)}", he said, and that they would go on with the talks in the hall of the hotel.`,
  ],
  ['a text too short to judge', 'Waffenruhe in Maskat'],
  [
    'headlines',
    'Northern side rejects proposal. Southern envoys quit Muscat talks. Mediators press both sides.',
  ],
])('reads %s', async (_, text) => {
  expect((await readFile('a.txt', `---\npublished: 2031-05-14\n---\n${text}`)).texts).toEqual([text])
})
