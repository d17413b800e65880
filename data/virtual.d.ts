declare module 'virtual:dataset' {
  const dataset: import('./dataset.ts').Dataset
  export default dataset
}

declare module 'virtual:fingerprints' {
  const fingerprints: import('./dataset.ts').Fingerprint[]
  export default fingerprints
}
