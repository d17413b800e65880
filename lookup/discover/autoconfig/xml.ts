import { parseXml, XmlDocumentType, XmlElement } from '@rgrove/parse-xml'
import { decode } from './decode.ts'

/** The root element of a file, or what the file is instead. */
export type ParsedFile = { is: 'xml'; root: XmlElement } | { is: 'unusable'; why: 'not-xml' | 'html' | 'other-xml' }

/**
 * Reads a file as XML whose root is `rootName`; UTF-8, or UTF-16 with a byte order mark. Entities that the file
 * declares are never expanded: a document type with declarations of its own is refused. Never throws.
 */
export function parseFile(bytes: Uint8Array, rootName: string): ParsedFile {
  const text = decode(bytes)
  const root = parseRoot(text)
  if (root instanceof XmlElement && root.name === rootName) return { is: 'xml', root }
  if (looksLikeHtml(text)) return { is: 'unusable', why: 'html' }
  return { is: 'unusable', why: root === undefined ? 'not-xml' : 'other-xml' }
}

function parseRoot(text: string): XmlElement | 'own-entities' | undefined {
  try {
    const document = parseXml(text, { preserveDocumentType: true })
    const declares = document.children.some((node) => node instanceof XmlDocumentType && node.internalSubset !== null)
    return declares ? 'own-entities' : (document.root ?? undefined)
  } catch {
    // Also what tens of thousands of nested elements end in: the parser recurses.
    return undefined
  }
}

/** Asked only about what is no file of ours, so that a comment with a tag in it misleads nobody. */
function looksLikeHtml(text: string): boolean {
  return /<(!doctype\s+html|html|head|body|title|meta|script)[\s/>]/i.test(text.slice(0, 1024))
}

/** The child elements of these names, in the file's order. */
export function childrenOf(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement).filter((child) => names.includes(child.name))
}

/** The values of the child elements of a name; one with elements inside has no value. */
export function valuesOf(element: XmlElement, name: string): string[] {
  return childrenOf(element, name)
    .filter((child) => !child.children.some((inner) => inner instanceof XmlElement))
    .map((child) => child.text.trim())
}
