import { medianLine, ratioLine, sides } from '../figures.ts'
import { pairsOf } from '../pairs.ts'
import { timeReady } from '../ready.ts'
import type { Row } from '../row.ts'
import { onStage } from '../stage.ts'

/** The popup against one that does nothing, in the same browser. */
export const popup: Row = {
  name: 'popup',
  measure: (runs = 20) =>
    onStage([], async ({ chromium, add }) => {
      const empty = await add('.output/empty-popup/chrome-mv3')
      const { context, extensionId } = chromium
      const pairs = await pairsOf(
        runs,
        () => timeReady(context, `chrome-extension://${extensionId}/popup.html`, '[data-answer][aria-busy="false"]'),
        () => timeReady(context, `chrome-extension://${empty}/popup.html`),
      )
      const [ours, others] = sides(pairs)
      return [
        ratioLine({ what: 'popup ready, against an empty popup', unit: '×', target: { atMost: 1.15 } }, pairs),
        medianLine({ what: '– the popup', unit: 'ms' }, ours),
        medianLine({ what: '– the empty popup', unit: 'ms' }, others),
      ]
    }),
}
