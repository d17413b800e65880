import { useState } from 'preact/hooks'
import type { Found } from '../lookup/answer.ts'
import { bestFor } from '../lookup/answer.ts'
import { protocols } from '../lookup/server.ts'
import { text } from '../seams/text.ts'
import { Absent } from './Absent.tsx'
import { Also } from './Also.tsx'
import { AskDomain } from './AskDomain.tsx'
import { CheckNow } from './CheckNow.tsx'
import { ClientChooser } from './ClientChooser.tsx'
import { ClientNotes } from './ClientNotes.tsx'
import { CopyAll } from './CopyAll.tsx'
import { CopyNext } from './CopyNext.tsx'
import { Details } from './Details.tsx'
import { Evidence } from './Evidence.tsx'
import { HandOver } from './HandOver.tsx'
import { Head } from './Head.tsx'
import { Incoming } from './Incoming.tsx'
import { Outgoing } from './Outgoing.tsx'
import { Records } from './Records.tsx'
import { SignIn } from './SignIn.tsx'
import { Steps } from './Steps.tsx'
import type { Actions, Answered } from './session.ts'
import { hasNothing, titleOf } from './summary.ts'
import { UsualSettings } from './UsualSettings.tsx'
import { useClient } from './useClient.ts'
import { Warnings } from './Warnings.tsx'

interface Props {
  view: Answered
  answer: Found
  actions: Actions
  say(message: string): void
}

/** Settings in the order of doing: what comes first, incoming, outgoing, sign-in, copy. */
export function Settings({ view, answer, actions, say }: Props) {
  const { query } = view
  const { client, ...choice } = useClient()
  const [handsOver, setHandsOver] = useState(false)
  const name = answer.provider?.name ?? answer.platform?.name ?? query.shownDomain
  const outgoing = bestFor(answer, 'smtp')
  return (
    <>
      <Head name={name} aside={answer.servers.length > 0 && <ClientChooser client={client} {...choice} />}>
        <Evidence answer={answer} />
      </Head>
      <Warnings answer={answer} />
      {isWeak(answer) && <AskDomain view={view} domain={answer.domain} file={answer.file} actions={actions} />}
      {answer.provider && <Steps provider={answer.provider} />}
      {answer.servers.length === 0 ? (
        <Unreachable answer={answer} name={name} />
      ) : (
        <>
          {client && <ClientNotes client={client} answer={answer} />}
          <Incoming client={client} answer={answer} name={name} say={say} />
          <Outgoing client={client} answer={answer} name={name} server={outgoing} say={say} />
          <SignIn answer={answer} say={say} />
          <div class="actions">
            <CopyAll answer={answer} query={query} name={name} say={say} />
            <button type="button" class="secondary" aria-expanded={handsOver} onClick={() => setHandsOver(!handsOver)}>
              {text('handOver.open')}
            </button>
            {client && <CopyNext key={client.id} answer={answer} client={client} say={say} />}
          </div>
          {handsOver && <HandOver answer={answer} query={query} name={name} client={client} say={say} />}
        </>
      )}
      <div class="folds">
        <Also answer={answer} />
        <Details answer={answer} />
        {answer.dns && <Records dns={answer.dns} />}
        {isGuess(answer) && <UsualSettings view={view} named={answer.software} say={say} />}
        {answer.source === 'bundled' && answer.domain !== '' && <CheckNow view={view} actions={actions} />}
      </div>
    </>
  )
}

function isGuess({ source }: Found): boolean {
  return source === 'guess'
}

/** Where the domain itself may know better than what was found. */
function isWeak({ source, confidence }: Found): boolean {
  return source === 'autoconfig' || (confidence !== 'sure' && source !== 'bundled')
}

/** No server to show: since there are none, or since their names are not known here. */
function Unreachable({ answer, name }: { answer: Found; name: string }) {
  const none = hasNothing(answer)
  return (
    <section class="card verdict">
      <h2>{text(titleOf(answer), { name })}</h2>
      {protocols.map((protocol) =>
        protocol === 'smtp' && none ? null : (
          <Absent key={protocol} protocol={protocol} why={answer.absent[protocol] ?? 'unknown'} name={name} />
        ),
      )}
      <p>{text(none ? 'notice.no-programs' : 'notice.no-servers')}</p>
    </section>
  )
}
