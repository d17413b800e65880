import type { BundledProvider } from '../data/dataset.ts'
import { protocols } from '../lookup/server.ts'
import { listed, type TextKey, text } from '../seams/text.ts'
import { Link } from './Link.tsx'
import type { NoticeKind } from './Notice.tsx'
import { Sentence } from './Sentence.tsx'

type Step = BundledProvider['first'][number]

/** What has to be done before the settings work, in the order of doing. */
export function Steps({ provider }: { provider: BundledProvider }) {
  if (provider.first.length === 0) return null
  return (
    <section class="card steps" aria-labelledby="steps">
      <h2 id="steps">{text('steps.title')}</h2>
      <ol>
        {provider.first.map((step) => (
          <li key={`${step.kind} ${step.protocols}`} data-notice={noticeOf[step.kind]}>
            <span>
              {step.url ? <Link to={step.url}>{sentence(step, provider)}</Link> : sentence(step, provider)}
              {step.confirmed === false && <small> ({text('steps.unconfirmed')})</small>}
              {step.note && (
                <small>
                  {' '}
                  — <Sentence of={step.note} />
                </small>
              )}
              {step.path && (
                <small class="path" dir="auto" title={step.path}>
                  {step.path.replaceAll(' > ', ' › ')}
                </small>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

const noticeOf: Record<Step['kind'], NoticeKind> = {
  'app-password': 'app-password',
  'oauth-only': 'oauth-only',
  'enable-first': 'enable-first',
  bridge: 'bridge',
  'paid-plan': 'paid-plan',
  // Proving that the sender domain is one's own is what switches sending on.
  'verify-sender': 'enable-first',
}

/** The sentence for a step: by whether it is sure, and whether it concerns some protocols only. */
function sentence(step: Step, provider: BundledProvider): string {
  const offered = protocols.filter((protocol) => provider.servers.some((server) => server.protocol === protocol))
  const concerned = offered.filter((protocol) => step.protocols?.includes(protocol) ?? true)
  const some = concerned.length > 0 && concerned.length < offered.length
  const [sure, maybe = sure] = (some && sentencesForSome[step.kind]) || sentences[step.kind]
  if (step.kind === 'app-password' && step.when === 'with-2fa') return text('steps.app-password-with-2fa')
  return text(step.when === 'maybe' ? maybe : sure, { protocols: listed(concerned.map((protocol) => protocol.toUpperCase())) })
}

type Pair = readonly [sure: TextKey, maybe?: TextKey]

const sentences: Record<Step['kind'], Pair> = {
  'app-password': ['steps.app-password', 'steps.app-password-maybe'],
  'oauth-only': ['steps.oauth-only'],
  'enable-first': ['steps.enable-first', 'steps.enable-first-maybe'],
  bridge: ['steps.bridge'],
  'paid-plan': ['steps.paid-plan', 'steps.paid-plan-maybe'],
  'verify-sender': ['steps.verify-sender'],
}

const sentencesForSome: Partial<Record<Step['kind'], Pair>> = {
  'oauth-only': ['steps.oauth-only-for'],
  'enable-first': ['steps.enable-first-for', 'steps.enable-first-for-maybe'],
  'paid-plan': ['steps.paid-plan-for', 'steps.paid-plan-for-maybe'],
}
