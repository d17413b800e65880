declare module 'virtual:clients' {
  const clients: import('./dataset.ts').BundledClient[]
  export default clients
}

declare module 'virtual:sources' {
  const sources: import('./sources.ts').SourcesById
  export default sources
}

declare module 'virtual:suffixes' {
  /** The Public Suffix List as `data/suffixes.ts` writes it. */
  const suffixes: string
  export default suffixes
}
