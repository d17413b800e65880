import { useState } from 'preact/hooks'
import { type Advice, advise, type Word, words } from '../clients/advice.ts'
import { bestFor, type Found, type ShownServer } from '../lookup/answer.ts'
import { protocols } from '../lookup/server.ts'
import { text } from '../seams/text.ts'

/** "My program offers …": tick its words, and hear which to choose for these servers. */
export function Offers({ answer }: { answer: Found }) {
  const [offered, setOffered] = useState<readonly Word[]>([])
  const toggle = (word: Word) => setOffered(offered.includes(word) ? offered.filter((one) => one !== word) : [...offered, word])
  const servers = protocols.flatMap((protocol) => bestFor(answer, protocol) ?? [])
  return (
    <section class="offersBox" aria-labelledby="offers">
      <h3 id="offers">{text('offers.title')}</h3>
      <fieldset class="offers">
        <legend class="soft">{text('offers.tick')}</legend>
        {words.map((word) => (
          <label key={word}>
            <input type="checkbox" checked={offered.includes(word)} onChange={() => toggle(word)} />
            {word === 'Auto' || word === 'None' ? text(`offers.word${word}`) : word}
          </label>
        ))}
      </fieldset>
      <output>
        {offered.length > 0 &&
          servers.map((server) => (
            <p key={server.protocol}>
              <b>{server.protocol.toUpperCase()}</b> — {sentence(server, offered)}
            </p>
          ))}
      </output>
    </section>
  )
}

function sentence({ security, port }: ShownServer, offered: readonly Word[]): string {
  if (security === 'none') return text('offers.noneOffered')
  const advice: Advice = advise(offered, security)
  if (advice.choose === undefined) return text(`offers.${advice.why}`)
  const word = advice.choose === 'Auto' ? text('offers.wordAuto') : advice.choose
  return `${text('offers.choose', { word, port })} ${text(`offers.${advice.why}`, { port, mode: text(`security.${security}`) })}`
}
