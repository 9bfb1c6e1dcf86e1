import { strToU8, zipSync } from 'fflate'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

const escaped = (text: string): string => text.replace(/[()\\]/gu, '\\$&')

/** A line of a page: its text, its place from the lower left in points, its type's size. */
export type PdfRow = readonly [text: string, x: number, y: number, size?: number]

/** A PDF of pages with lines of text. @example makePdf([[['Envoys met.', 72, 700]]]) */
export const makePdf = (
  pages: readonly (readonly PdfRow[])[],
  info: Readonly<Record<string, string>> = {},
): Uint8Array => {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const entries = Object.entries(info).map(([name, value]) => `/${name} (${escaped(value)})`)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${5 + index * 2} 0 R`).join(' ')}] >>`,
  )
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>')
  add(`<< ${entries.join(' ')} >>`)
  for (const rows of pages) {
    const content = rows
      .map(([text, x, y, size = 11]) => `BT /F1 ${size} Tf ${x} ${y} Td (${escaped(text)}) Tj ET`)
      .join('\n')
    const next = objects.length + 2
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 3 0 R >> >> /Contents ${next} 0 R >>`,
    )
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`)
  }
  let file = '%PDF-1.4\n'
  const offsets = objects.map((body, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = file.length
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return latin(file)
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** A Word document of paragraphs. @example makeDocx(['Envoys met.'], { title: 'Talks' }) */
export const makeDocx = (
  paragraphs: readonly string[],
  core: { readonly title?: string; readonly creator?: string; readonly created?: string } = {},
): Uint8Array => {
  const body = paragraphs
    .map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`)
    .join('')
  const office = 'http://schemas.openxmlformats.org'
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${XML}<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'docProps/core.xml': strToU8(
      `${XML}<cp:coreProperties xmlns:cp="x" xmlns:dc="y" xmlns:dcterms="z"><dc:title>${core.title ?? ''}</dc:title><dc:creator>${core.creator ?? ''}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${core.created ?? ''}</dcterms:created></cp:coreProperties>`,
    ),
    'word/document.xml': strToU8(
      `${XML}<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  })
}

/** A record of a web archive. @example warcRecord('response', 'https://courier.example/a', httpAnswer('<p>…')) */
export const warcRecord = (
  type: string,
  address: string,
  block: string,
  contentType = 'application/http',
): string =>
  `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2031-06-01T08:30:00Z\r\nContent-Type: ${contentType}\r\nContent-Length: ${strToU8(block).length}\r\n\r\n${block}\r\n\r\n`

/** What a server answered. @example httpAnswer('<p>Envoys met.</p>') */
export const httpAnswer = (body: string, type = 'text/html; charset=utf-8', status = '200 OK'): string =>
  `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\nContent-Length: ${strToU8(body).length}\r\n\r\n${body}`

/** A file of a tar archive. @example makeTar([['a.txt', 'Envoys met.']]) */
export const makeTar = (
  files: readonly (readonly [name: string, content: string, kind?: string])[],
): Uint8Array => {
  const blocks = files.flatMap(([name, content, kind = '0']) => {
    const size = strToU8(content).length.toString(8).padStart(11, '0')
    const head = `${name.padEnd(100, '\0')}0000644\0${'0'.repeat(7)}\0${'0'.repeat(7)}\0${size}\0${'0'.repeat(11)}\0${' '.repeat(8)}${kind}`
    const block = `${head.padEnd(257, '\0')}ustar\x0000`.padEnd(512, '\0')
    const body = strToU8(content)
    const filled = new Uint8Array(Math.ceil(body.length / 512) * 512)
    filled.set(body)
    return [strToU8(block), filled]
  })
  const whole = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, 1024))
  let at = 0
  for (const block of blocks) {
    whole.set(block, at)
    at += block.length
  }
  return whole
}
