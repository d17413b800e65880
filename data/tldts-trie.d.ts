/** The Public Suffix List inside tldts: nodes with edges to further labels. The package has no declaration at this path. */
declare module 'tldts/dist/es6/src/data/trie.js' {
  /** Of a node: 0 = no rule ends here, 1 = a registry's, 2 = a private one. */
  export const nodeFlags: Uint8Array
  /** The first edge of a node; its last is the one before the next node's first. */
  export const edgeStart: Uint16Array
  /** How long an edge's label is; labels stand one after another in `labelText`. */
  export const edgeLength: Uint8Array
  /** The node to which an edge leads. */
  export const edgeChild: Uint16Array
  export const labelText: string
  export const rulesRoot: number
  export const exceptionsRoot: number
}
