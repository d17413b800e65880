import type { Plugin } from 'vite'

/**
 * Where a page's own script does nothing but import one chunk, the page names that chunk instead: each script that a page
 * has to fetch costs some milliseconds before its first paint.
 */
export function oneRequest(): Plugin {
  return {
    name: 'one-request',
    transformIndexHtml: {
      order: 'post',
      handler(html, { chunk }) {
        const [only, ...others] = chunk?.imports ?? []
        if (chunk === undefined || only === undefined || others.length > 0 || !/^import\s*"[^"]+";\s*$/.test(chunk.code)) return html
        return html.replace(new RegExp(`\\s*<link rel="modulepreload"[^>]*${only}">`), '').replace(chunk.fileName, only)
      },
    },
  }
}
