import { correction, generate } from 'lean-qr'
import { type Refused, refused } from './exported.ts'

/** Light modules around the code that a reader needs (ISO/IEC 18004 §9.1). */
const quietZone = 4

/** A QR code as an SVG path of dark squares, one unit a module; `viewBox` leaves the light border. */
export interface Drawing {
  is: 'drawing'
  path: string
  viewBox: string
}

/** Draws text as the smallest QR code that holds it, with as much error correction as that size has room for. */
export function drawQr(text: string): Drawing | Refused {
  try {
    const { size, get } = generate(text, { minCorrectionLevel: correction.L })
    const lines = Array.from({ length: size }, (_, y) => Array.from({ length: size }, (_, x) => get(x, y)))
    const side = size + 2 * quietZone
    return { is: 'drawing', path: lines.map(drawLine).join(''), viewBox: `${-quietZone} ${-quietZone} ${side} ${side}` }
  } catch {
    // The library throws where the text is longer than any code.
    return refused('handOver.refused-qr-size')
  }
}

/** Runs of dark modules as rectangles, so that no hairline shows between neighbours. */
function drawLine(dark: boolean[], y: number): string {
  const bits = dark.map((module) => (module ? '1' : '0')).join('')
  return Array.from(bits.matchAll(/1+/g), ({ index, 0: run }) => `M${index} ${y}h${run.length}v1h-${run.length}z`).join('')
}
