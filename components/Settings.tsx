import type { Query } from '../lookup/address.ts'
import type { Found } from '../lookup/answer.ts'
import { bestFor } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import { Also } from './Also.tsx'
import { CopyAll } from './CopyAll.tsx'
import { Details } from './Details.tsx'
import { Evidence } from './Evidence.tsx'
import { Head } from './Head.tsx'
import { Incoming } from './Incoming.tsx'
import { Notice } from './Notice.tsx'
import { Outgoing } from './Outgoing.tsx'
import { Records } from './Records.tsx'
import { SignIn } from './SignIn.tsx'
import { Steps } from './Steps.tsx'
import { Warnings } from './Warnings.tsx'

interface Props {
  answer: Found
  query: Query
  say(message: string): void
}

/** Settings in the order of doing: what comes first, incoming, outgoing, sign-in, copy. */
export function Settings({ answer, query, say }: Props) {
  const name = answer.provider?.name ?? answer.platform?.name ?? query.shownDomain
  const outgoing = bestFor(answer, 'smtp')
  return (
    <>
      <Head name={name}>
        <Evidence answer={answer} />
      </Head>
      <Warnings answer={answer} />
      {answer.provider && <Steps provider={answer.provider} />}
      {answer.servers.length === 0 ? (
        <Unreachable name={name} />
      ) : (
        <>
          <Incoming answer={answer} name={name} say={say} />
          <Outgoing answer={answer} name={name} server={outgoing} say={say} />
          <SignIn answer={answer} say={say} />
          <CopyAll answer={answer} query={query} name={name} say={say} />
        </>
      )}
      <div class="folds">
        <Also answer={answer} />
        <Details answer={answer} />
        {answer.dns && <Records dns={answer.dns} />}
      </div>
    </>
  )
}

function Unreachable({ name }: { name: string }) {
  return (
    <section class="card verdict">
      <h2>{text('notice.no-programs-title', { name })}</h2>
      <Notice kind="no-imap">{text('absent.not-offered', { name, protocol: 'IMAP' })}</Notice>
      <Notice kind="no-pop3">{text('absent.not-offered', { name, protocol: 'POP3' })}</Notice>
      <p>{text('notice.no-programs')}</p>
    </section>
  )
}
