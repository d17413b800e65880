import type { Page } from 'playwright-core'
import * as z from 'zod'

/** What a page's JavaScript holds when nothing is left to collect, in MB. */
export interface Heap {
  /** Objects, arrays, strings, functions: what a leak would be made of. */
  data: number
  /** All of it, with the code that V8 compiles the more of the longer a page is used. */
  all: number
}

const snapshot = z.object({
  snapshot: z.object({ meta: z.object({ node_fields: z.array(z.string()), node_types: z.array(z.unknown()) }) }),
  nodes: z.array(z.number()),
})
const typeNames = z.array(z.string())

/** Collects the garbage, then weighs what is left, by a heap snapshot. */
export async function readHeap(page: Page): Promise<Heap> {
  const session = await page.context().newCDPSession(page)
  const chunks: string[] = []
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk))
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await session.detach()
  return { data: dataOctets(chunks.join('')) / 1_000_000, all: usedSize / 1_000_000 }
}

/** Of a snapshot in V8's format: one row of numbers a node, laid end to end. `native` is the browser's side of the page. */
function dataOctets(text: string): number {
  const { snapshot: head, nodes } = snapshot.parse(JSON.parse(text))
  const { node_fields: fields, node_types: types } = head.meta
  const names = typeNames.parse(types[fields.indexOf('type')])
  const [typeAt, sizeAt] = [fields.indexOf('type'), fields.indexOf('self_size')]
  const left = ['code', 'native'].map((name) => names.indexOf(name))
  let octets = 0
  for (let node = 0; node < nodes.length; node += fields.length) {
    if (!left.includes(nodes[node + typeAt] ?? 0)) octets += nodes[node + sizeAt] ?? 0
  }
  return octets
}
