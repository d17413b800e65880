import { expect, test } from 'vitest'
import { type Given, readGiven } from '../../../components/options/read-given.ts'

class Folder extends Blob {
  override text(): Promise<string> {
    return Promise.reject(new DOMException('A folder can not be read.', 'NotFoundError'))
  }
}

test.each<[string, Blob | string | undefined, Given]>([
  ['a file', new Blob(['{"a":1}']), { is: 'text', text: '{"a":1}' }],
  ['a text', '{"a":1}', { is: 'text', text: '{"a":1}' }],
  ['an empty file', new Blob([]), { is: 'text', text: '' }],
  ['a file as large as may be', new Blob(['x'.repeat(100_000)]), { is: 'text', text: 'x'.repeat(100_000) }],
  ['a larger file', new Blob(['x'.repeat(100_001)]), { is: 'too-large' }],
  ['a larger text, counted in octets', 'ж'.repeat(50_001), { is: 'too-large' }],
  ['a folder', new Folder(['x']), { is: 'unreadable' }],
  ['no text', '', { is: 'unreadable' }],
  ['nothing', undefined, { is: 'unreadable' }],
])('%s', async (_, given, read) => {
  expect(await readGiven(given)).toEqual(read)
})
