import { useRef, useState } from 'preact/hooks'
import { knownAt, knownResolvers } from '../../data/resolvers.ts'
import { resolverUrl } from '../../lookup/dns/resolver-url.ts'
import { askOrigins } from '../../seams/permissions.ts'
import { maxResolvers } from '../../seams/settings.ts'
import { text } from '../../seams/text.ts'
import { originOf } from './origins.ts'
import { nameOf, resultText, type Tested } from './resolver-words.ts'

interface Props {
  resolvers: readonly string[]
  run(url: string): Promise<Tested>
  /** Resolves to whether it could be saved. */
  add(url: string): Promise<boolean>
}

type State = { is: 'open' } | { is: 'testing' } | { is: 'refused'; why: string } | { is: 'useless'; url: string; tested: Tested }

/** Takes a resolver into the list: one that is known by name, or any by its address; only after it has answered. */
export function AddResolver({ resolvers, run, add }: Props) {
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<State>({ is: 'open' })
  const box = useRef<HTMLInputElement>(null)
  const isTesting = state.is === 'testing'

  const type = (value: string) => {
    setTyped(value)
    setState({ is: 'open' })
  }
  const refuse = (why: string) => {
    setState({ is: 'refused', why })
    box.current?.focus()
  }
  const take = async (url: string) => {
    if (await add(url)) setTyped('')
    setState({ is: 'open' })
    box.current?.focus()
  }
  // The browser is asked before anything else is waited for: it answers only straight from a click or a key.
  const submit = async () => {
    const read = resolverUrl(typed)
    if (read.is === 'bad') return refuse(text(`resolver.${read.problem}`))
    const { url } = read
    if (resolvers.includes(url)) return refuse(text('options.already'))
    if (resolvers.length >= maxResolvers) return refuse(text('options.tooMany', { most: maxResolvers }))
    setState({ is: 'testing' })
    const isAllowed = knownAt(url)?.open === true || (await askOrigins([originOf(url)]))
    if (!isAllowed) return refuse(text('options.notAllowedToAdd', { name: nameOf(url) }))
    const tested = await run(url)
    if (tested.is === 'works') await take(url)
    else setState({ is: 'useless', url, tested })
  }

  const offered = knownResolvers.filter(({ url }) => !resolvers.includes(url))
  return (
    <form
      class="row add"
      aria-labelledby="add-title"
      aria-busy={isTesting}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!isTesting) void submit()
      }}
    >
      <div>
        <h3 id="add-title">{text('options.addTitle')}</h3>
        <p id="url-hint" class="soft">
          {text('options.urlHint')}
        </p>
      </div>
      <label>
        <span class="label">{text('options.known')}</span>
        <select
          value={offered.find(({ url }) => url === typed.trim())?.url ?? ''}
          disabled={isTesting}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        >
          <option value="">{text('options.choose')}</option>
          {offered.map(({ name, url, filters }) => (
            <option key={url} value={url}>
              {filters ? text('options.mayHide', { name }) : name}
            </option>
          ))}
        </select>
      </label>
      <label class="url">
        <span class="label">{text('options.url')}</span>
        <input
          ref={box}
          type="text"
          inputMode="url"
          dir="ltr"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          placeholder="https://"
          value={typed}
          readOnly={isTesting}
          aria-invalid={state.is === 'refused'}
          aria-describedby="url-hint add-problem"
          onInput={({ currentTarget }) => type(currentTarget.value)}
        />
      </label>
      <button type="submit" class="secondary">
        {text(isTesting ? 'options.testing' : 'options.add')}
      </button>
      <div id="add-problem" class="problem" role="alert">
        {state.is === 'refused' && <p class="failed">{state.why}</p>}
        {state.is === 'useless' && (
          <p class="failed">
            {resultText(state.tested)} {text('options.notAdded')}
          </p>
        )}
      </div>
      {state.is === 'useless' && (
        <button type="button" class="secondary" onClick={() => void take(state.url)}>
          {text('options.addAnyway')}
        </button>
      )}
    </form>
  )
}
