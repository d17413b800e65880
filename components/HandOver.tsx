import { useEffect, useRef, useState } from 'preact/hooks'
import type { Format } from '../clients/export/formats.ts'
import type { BundledClient } from '../data/dataset.ts'
import type { Query } from '../lookup/address.ts'
import type { Found } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import { HandOverResult } from './HandOverResult.tsx'

interface Props {
  answer: Found
  query: Query
  name: string
  client: BundledClient | undefined
  say(message: string): void
}

const groups = ['text', 'phone', 'computer', 'admin', 'program'] as const

/** Gives the whole answer to a person or a program, made on this machine. The formats are loaded when they are asked for. */
export function HandOver({ answer, query, name, client, say }: Props) {
  const [formats, setFormats] = useState<readonly Format[]>([])
  const [chosen, choose] = useState<string>()
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    void import('../clients/export/formats.ts').then((loaded) => setFormats(loaded.formats))
  }, [])
  // In a popup it opens below what is in sight.
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), [formats])
  // What fits the chosen program stands there first.
  const fitting = formats.find(({ id }) => client?.exports.some((one) => one === id))
  const format = formats.find(({ id }) => id === chosen) ?? fitting ?? formats[0]
  if (format === undefined) return null
  return (
    <section ref={section} class="card handOver" aria-label={text('handOver.title')}>
      <label>
        <span class="label">{text('handOver.as')}</span>
        <select value={format.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {groups.map((group) => (
            <optgroup key={group} label={text(`handOver.group-${group}`)}>
              {formats
                .filter((one) => one.group === group)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {text(title)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <p class="soft">{text(format.use)}</p>
      <HandOverResult format={format} answer={answer} query={query} name={name} say={say} />
    </section>
  )
}
