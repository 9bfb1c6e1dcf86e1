/** Sharp on a screen of twice the density, and in print. */
const SCALE = 2
/** A canvas longer than this on a side comes out empty in some browsers. */
const LONGEST_PX = 8192

const sizeOf = (svg: string): { readonly width: number; readonly height: number } => {
  const [, width, height] = /<svg[^>]*\swidth="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? []
  return { width: Number(width), height: Number(height) }
}

/** Draws a standalone SVG as a PNG; fails where the browser will not. */
export const picturePng = async (svg: string): Promise<Blob> => {
  const { width, height } = sizeOf(svg)
  const scale = Math.min(SCALE, LONGEST_PX / Math.max(width, height))
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = Math.round(width * scale)
    canvas.height = Math.round(height * scale)
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the picture is too large'))),
        'image/png',
      )
    })
  } finally {
    URL.revokeObjectURL(address)
  }
}
