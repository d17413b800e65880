import { useEffect, useState } from 'preact/hooks'
import type { drawQr } from '../clients/export/qr.ts'
import { text } from '../seams/text.ts'

/** A QR code, dark on light in both themes: many readers know no other. */
export function QrCode({ content, title }: { content: string; title: string }) {
  const [drawn, setDrawn] = useState<ReturnType<typeof drawQr>>()
  useEffect(() => {
    void import('../clients/export/qr.ts').then((qr) => setDrawn(qr.drawQr(content)))
  }, [content])
  if (drawn === undefined) return null
  if (drawn.is === 'refused') return <p class="refused">{text(drawn.why)}</p>
  return (
    <svg class="qr" viewBox={drawn.viewBox} role="img" aria-label={text('handOver.qrAlt', { title })}>
      <path d={drawn.path} />
    </svg>
  )
}
