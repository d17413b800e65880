import type { Verdict as VerdictAnswer } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import { AskDomain } from './AskDomain.tsx'
import { Notice } from './Notice.tsx'
import { Records } from './Records.tsx'
import type { Actions, Answered } from './session.ts'
import { UsualSettings } from './UsualSettings.tsx'
import { Trouble } from './Warnings.tsx'

interface Props {
  view: Answered
  answer: VerdictAnswer
  actions: Actions
  say(message: string): void
}

/** An answer without settings: one plain heading, one sentence of why, one of what to do now. */
export function Verdict({ view, answer, actions, say }: Props) {
  const { title, why, next } = words(answer)
  return (
    <section class={`card verdict ${answer.state === 'failed' ? 'danger' : ''}`}>
      <h1>{title}</h1>
      <Why answer={answer}>{why}</Why>
      {canTryAgain(answer) ? (
        <button type="button" class="primary" onClick={actions.askAgain}>
          {text('verdict.tryAgain')}
        </button>
      ) : (
        <p>{next}</p>
      )}
      {answer.state !== 'failed' && (
        <>
          {answer.parent && <Parent parent={answer.parent} view={view} actions={actions} />}
          {answer.state === 'unknown' && <AskDomain view={view} domain={answer.domain} file={answer.file} actions={actions} />}
          <Trouble dns={answer.dns} />
          {answer.state === 'unknown' && answer.why === 'own-servers' && <UsualSettings view={view} named={answer.software} say={say} />}
          <Records dns={answer.dns} />
        </>
      )}
    </section>
  )
}

/** A subdomain's mail may be its parent's business, but that is another question. */
function Parent({ parent, view, actions }: { parent: string; view: Answered; actions: Actions }) {
  const { localPart } = view.query
  return (
    <p>
      {text('verdict.parentHasMail', { parent })}{' '}
      <button type="button" class="link" onClick={() => actions.lookUp(localPart === undefined ? parent : `${localPart}@${parent}`)}>
        {text('verdict.lookUpParent', { parent })}
      </button>
    </p>
  )
}

function Why({ answer, children }: { answer: VerdictAnswer; children: string }) {
  if (answer.state === 'failed') return <Notice kind={answer.offline ? 'offline' : 'resolver-failed'}>{children}</Notice>
  if (answer.state === 'unknown' && answer.why === 'gateway') return <Notice kind="gateway">{children}</Notice>
  return <p>{children}</p>
}

function canTryAgain(answer: VerdictAnswer): boolean {
  return answer.state === 'failed' || (answer.state === 'unknown' && answer.why === 'unanswered')
}

function words(answer: VerdictAnswer): { title: string; why: string; next: string } {
  const { domain } = answer
  const name = ('platform' in answer && answer.platform?.name) || domain
  switch (answer.state) {
    case 'forward-only':
      return { title: text('verdict.forwardTitle', { domain }), why: text('verdict.forwardWhy', { name }), next: text('verdict.forwardDo') }
    case 'no-mail':
      return { title: text('verdict.noMailTitle', { domain }), why: text('verdict.noMailWhy'), next: text('verdict.noMailDo') }
    case 'no-domain':
      return { title: text('verdict.noDomainTitle', { domain }), why: text('verdict.noDomainWhy'), next: text('verdict.noDomainDo') }
    case 'unknown': {
      const host =
        answer.dns.records
          .find(({ record }) => record.type === 'MX')
          ?.record.value.split(' ')
          .at(-1) ?? ''
      return {
        title: text('verdict.unknownTitle', { domain }),
        why: answer.why === 'gateway' ? text('notice.gatewayUnknown', { name }) : text(`verdict.unknownWhy-${answer.why}`, { name, host }),
        next: text(answer.why === 'no-mail-records' ? 'verdict.unknownDo-no-mail-records' : 'verdict.unknownDo'),
      }
    }
    case 'failed':
      return {
        title: text('verdict.failedTitle', { domain }),
        why: text(answer.offline ? 'notice.offline' : 'notice.resolver-failed'),
        next: '',
      }
  }
}
