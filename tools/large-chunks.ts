import type { Plugin } from 'vite'

/**
 * Fewer and larger scripts, since each that a page has to fetch costs some milliseconds.
 * @param chunks by name, the first first: the modules that are put into one chunk, with all that they import statically.
 * Other pages load it too where they share a part of it, so these modules must do nothing there by being loaded.
 */
export function largeChunks(chunks: Readonly<Record<string, RegExp>>): Plugin {
  const named = Object.entries(chunks)
  const groups = named.map(([name, test], index) => ({ name, test, priority: named.length - index }))
  return {
    name: 'large-chunks',
    // The worker is one script anyhow, in a format that knows no chunks.
    outputOptions: (options) => (options.format === 'es' ? { ...options, codeSplitting: { groups } } : undefined),
  }
}
