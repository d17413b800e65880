import { expect, test } from 'vitest'
import { recipientsOf } from '../../lookup/mailto.ts'

// RFC 6068 §2 and §6
test.each([
  ['one', 'mailto:chris@example.com', 'chris@example.com'],
  ['in capitals', 'MAILTO:chris@example.com', 'chris@example.com'],
  ['several', 'mailto:a@example.com,b@example.com', 'a@example.com,b@example.com'],
  ['one of them in a field', 'mailto:a@example.com?To=b@example.com', 'a@example.com,b@example.com'],
  ['copies', 'mailto:a@example.com?cc=b@example.com&bcc=c@example.com', 'a@example.com,b@example.com,c@example.com'],
  ['not what is written', 'mailto:a@example.com?subject=b@example.com&body=c@example.com', 'a@example.com'],
  ['with escapes', 'mailto:gorby%25kremvax@example.com?cc=b%3F@example.com', 'gorby%kremvax@example.com,b?@example.com'],
  ['with a plus, which is no space', 'mailto:bill+ietf@example.com', 'bill+ietf@example.com'],
  ['with a broken escape', 'mailto:100%@example.com?cc=b%40example.com', '100%@example.com,b@example.com'],
  ['out of HTML', 'mailto:a@example.com?x=y&amp;cc=b@example.com', 'a@example.com,b@example.com'],
  ['nobody', 'mailto:', ''],
])('%s: %s', (_, link, recipients) => {
  expect(recipientsOf(link)).toBe(recipients)
})
