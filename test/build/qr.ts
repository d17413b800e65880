import jsQR from 'jsqr'

/** What a phone's camera would read: paints the path as pixels and has it decoded by another library. */
export function readQr({ path, viewBox }: { path: string; viewBox: string }): string | undefined {
  const [left = 0, top = 0, side = 0] = viewBox.split(' ').map(Number)
  const scale = 4
  const width = side * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    const startX = (Number(x) - left) * scale
    const startY = (Number(y) - top) * scale
    for (let row = startY; row < startY + scale; row++) {
      for (let column = startX; column < startX + Number(run) * scale; column++) pixels.set([0, 0, 0], (row * width + column) * 4)
    }
  }
  return jsQR(pixels, width, width)?.data
}
