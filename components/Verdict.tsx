import type { Verdict as VerdictAnswer } from '../lookup/answer.ts'
import { text } from '../seams/text.ts'
import { Notice } from './Notice.tsx'
import { Records } from './Records.tsx'
import { Trouble } from './Warnings.tsx'

interface Props {
  answer: VerdictAnswer
  onAskAgain(): void
}

/** An answer without settings: one plain heading, one sentence of why, one of what to do now. */
export function Verdict({ answer, onAskAgain }: Props) {
  const { title, why, next } = words(answer)
  return (
    <section class={`card verdict ${answer.state === 'failed' ? 'danger' : ''}`}>
      <h1>{title}</h1>
      <Why answer={answer}>{why}</Why>
      {canTryAgain(answer) ? (
        <button type="button" class="primary" onClick={onAskAgain}>
          {text('verdict.tryAgain')}
        </button>
      ) : (
        <p>{next}</p>
      )}
      {answer.state !== 'failed' && (
        <>
          <Trouble dns={answer.dns} />
          <Records dns={answer.dns} />
        </>
      )}
    </section>
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
