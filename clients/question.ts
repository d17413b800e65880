import { text } from '../seams/text.ts'

/** What to ask whoever looks after a domain, ready to be sent. */
export function adminQuestion(domain: string): string {
  return [
    text('question.hello', { domain }),
    ...[text('question.incoming'), text('question.outgoing'), text('question.username'), text('question.password')].map(
      (line, index) => `${index + 1}. ${line}`,
    ),
    text('question.thanks'),
  ].join('\n')
}
