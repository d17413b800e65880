import { askOrigins } from '../../seams/permissions.ts'
import { defaultResolvers } from '../../seams/settings.ts'
import { text } from '../../seams/text.ts'
import { AddResolver } from './AddResolver.tsx'
import { originOf } from './origins.ts'
import { ResolverList } from './ResolverList.tsx'
import { nameOf, resultText } from './resolver-words.ts'
import { Section } from './Section.tsx'
import type { Options } from './useOptions.ts'
import { useTests } from './useTests.ts'

interface Props {
  options: Options
  origins: readonly string[]
}

/** Which DNS resolvers are asked, in which order, and whether they are any good. */
export function Resolvers({ options, origins }: Props) {
  const { settings, outcome, save, tell, say } = options
  const resolvers = settings.resolvers ?? defaultResolvers
  const tests = useTests()

  const test = async (urls: readonly string[]) => {
    const results = await Promise.all(urls.map(async (url) => ({ url, tested: await tests.run(url) })))
    say(results.map(({ url, tested }) => text('options.tested', { name: nameOf(url), result: resultText(tested) })).join(' '))
  }
  const allow = async (url: string) => {
    if (await askOrigins([originOf(url)])) await test([url])
    else tell('resolvers', 'failed', text('options.notAllowed', { name: nameOf(url) }))
  }
  const reset = () => {
    if (settings.resolvers !== undefined) void save('resolvers', { resolvers: undefined }, text('options.usualAgain'))
  }
  // The list may have changed while the new one was tested.
  const add = (url: string) =>
    save('resolvers', (now) => ({ resolvers: [...(now.resolvers ?? defaultResolvers), url] }), text('options.added', { name: nameOf(url) }))

  return (
    <Section id="resolvers" lead={text('options.resolversLead')} outcome={outcome}>
      <ResolverList
        resolvers={resolvers}
        results={tests.results}
        origins={origins}
        options={options}
        onTest={(url) => void test([url])}
        onAllow={(url) => void allow(url)}
      />
      <div class="row actions">
        <button type="button" class="secondary" onClick={() => void test(resolvers)}>
          {text('options.testAll')}
        </button>
        <button type="button" class="secondary" aria-disabled={settings.resolvers === undefined} onClick={reset}>
          {text('options.usual')}
        </button>
      </div>
      <AddResolver resolvers={resolvers} run={tests.run} add={add} />
    </Section>
  )
}
