import type { Plugin } from 'vite'

/**
 * One script for the first paint, since each that a page has to fetch costs some milliseconds before it.
 * @param first the modules that are put into one chunk, with all that they import statically
 */
export function oneRequest(first: RegExp): Plugin {
  return {
    name: 'one-request',
    // The worker is one script anyhow, in a format that knows no chunks.
    outputOptions: (options) =>
      options.format === 'es' ? { ...options, codeSplitting: { groups: [{ name: 'first', test: first }] } } : undefined,
    transformIndexHtml: {
      order: 'post',
      // Where a page's own script does nothing but import one chunk, the page names that chunk instead.
      handler(html, { chunk }) {
        const [only, ...others] = chunk?.imports ?? []
        if (chunk === undefined || only === undefined || others.length > 0 || !/^import\s*"[^"]+";\s*$/.test(chunk.code)) return html
        return html.replace(new RegExp(`\\s*<link rel="modulepreload"[^>]*${only}">`), '').replace(chunk.fileName, only)
      },
    },
  }
}
