import type { BundledClient } from '../data/dataset.ts'
import type { ShownServer } from '../lookup/answer.ts'
import { language, localised, text } from '../seams/text.ts'

/** One value to type into a program, under the name that the program gives it. */
export interface Cell {
  field: 'host' | 'port' | 'security' | 'username'
  label: string
  /** What is typed or chosen, and copied. */
  value: string
  /** A few words on what it means. */
  means?: string
  /** Nobody could say that these are the program's exact words. */
  approximate?: true
}

type Box = BundledClient['form'][number]

/** The values of one server in the order and the words of the program; in plain words where none was chosen. */
export function cellsOf(server: ShownServer, client: BundledClient | undefined): Cell[] {
  if (client === undefined) return plainCells(server)
  const side = server.protocol === 'smtp' ? 'outgoing' : 'incoming'
  const boxes = client.form.filter((box) => box.for === undefined || box.for === server.protocol)
  const cells = boxes.flatMap((box) => cellOf(box, side, server, client))
  // A form without a box for it, such as a configuration file's, still needs the value.
  const hasPort = boxes.some(({ field, holds }) => field === `${side}-host` && holds === 'host-port')
  const missing = plainCells(server).filter(({ field }) => !cells.some((cell) => cell.field === field) && !(field === 'port' && hasPort))
  return [...cells, ...missing.map((cell) => (cell.field === 'security' ? { ...cell, ...securityIn(client, server) } : cell))]
}

function plainCells({ host, port, security }: ShownServer): Cell[] {
  return [
    { field: 'host', label: text('field.host'), value: host },
    { field: 'port', label: text('field.port'), value: String(port) },
    { field: 'security', label: text('field.security'), value: text(`security.${security}`), means: text(`security.${security}Means`) },
  ]
}

function cellOf(box: Box, side: 'incoming' | 'outgoing', server: ShownServer, client: BundledClient): Cell[] {
  switch (box.field) {
    case `${side}-host`:
      return [
        {
          field: 'host',
          ...named(box, client, 'field.host'),
          value: box.holds === 'host-port' ? `${server.host}:${server.port}` : server.host,
        },
      ]
    case `${side}-port`:
      return [{ field: 'port', ...named(box, client, 'field.port'), value: String(server.port) }]
    case `${side}-security`:
      return [{ field: 'security', ...named(box, client, 'field.security'), ...(box.tick ? ticked(server) : securityIn(client, server)) }]
    default:
      return []
  }
}

function named(
  { label }: Box,
  client: BundledClient,
  otherwise: 'field.host' | 'field.port' | 'field.security',
): Pick<Cell, 'label' | 'approximate'> {
  if (label === undefined) return { label: text(otherwise) }
  return { label: localised(label), ...(isApproximate(label, client) ? { approximate: true } : {}) }
}

/** Nobody could say that these are the program's exact words, in the reader's language. */
function isApproximate({ approximate }: NonNullable<Box['label']>, client: BundledClient): boolean {
  return client.approximate === true || (approximate?.some((one) => one === language()) ?? false)
}

/** A box to tick for an encrypted server. */
function ticked({ security }: ShownServer): Pick<Cell, 'value' | 'means'> {
  return { value: text(security === 'none' ? 'client.off' : 'client.on'), means: text(`security.${security}Means`) }
}

/** What this program calls the server's encryption mode. */
function securityIn(client: BundledClient, server: ShownServer): Pick<Cell, 'value' | 'means' | 'approximate'> {
  const { security } = client
  const plain = { value: text(`security.${server.security}`), means: text(`security.${server.security}Means`) }
  if (security.kind === 'switch') {
    return {
      value: text(server.security === 'none' ? 'client.off' : 'client.on'),
      means: text('client.portDecides', { mode: plain.value }),
    }
  }
  if (security.kind === 'config') {
    const code = security[server.security][server.protocol]
    return code === undefined ? plain : { value: code, means: plain.means }
  }
  const label = security.kind === 'menu' ? security[server.security] : undefined
  if (label === undefined) return plain
  return { value: localised(label), means: plain.means, ...(isApproximate(label, client) ? { approximate: true } : {}) }
}

/** Whether this program can't do the server's mode or protocol at all. */
export function cannotDo(
  { protocols, security }: BundledClient,
  server: Pick<ShownServer, 'protocol' | 'security'>,
): 'protocol' | 'mode' | undefined {
  if (!protocols.includes(server.protocol)) return 'protocol'
  if (security.kind === 'unknown' || server.security === 'none') return undefined
  return security.lacks[server.security]?.includes(server.protocol) ? 'mode' : undefined
}
