/** @example concatBytes([Uint8Array.of(1), Uint8Array.of(2)]) // Uint8Array [1, 2] */
export const concatBytes = (chunks: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let start = 0
  for (const chunk of chunks) {
    whole.set(chunk, start)
    start += chunk.length
  }
  return whole
}
