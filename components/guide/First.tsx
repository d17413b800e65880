import { text } from '../../seams/text.ts'
import { Terms } from './Terms.tsx'

/** What a provider wants before it lets a program in. */
export function First() {
  return (
    <Terms
      terms={[
        { term: text('guide.appPassword'), means: 'guide.appPassword-text', id: 'app-password' },
        { term: text('guide.switchOn'), means: 'guide.switchOn-text', id: 'switch-on' },
        { term: text('guide.oauth'), means: 'guide.oauth-text', id: 'oauth' },
        { term: text('guide.plan'), means: 'guide.plan-text', id: 'plan' },
      ]}
    />
  )
}
