import { parseXml, XmlElement } from '@rgrove/parse-xml'

export type Plist = string | number | boolean | Plist[] | { [key: string]: Plist }

/** Reads a property list in XML form. Throws where it is none. */
export function readPlist(text: string): Plist {
  const root = parseXml(text).root
  const [value, ...more] = root?.name === 'plist' ? elementsOf(root) : []
  if (value === undefined || more.length > 0) throw new Error('a plist has one value')
  return read(value)
}

function read(element: XmlElement): Plist {
  if (element.name === 'string') return element.text
  if (element.name === 'integer' && /^\d+$/.test(element.text)) return Number(element.text)
  if (element.name === 'true' || element.name === 'false') return element.name === 'true'
  const children = elementsOf(element)
  if (element.name === 'array') return children.map(read)
  if (element.name !== 'dict' || children.length % 2 !== 0) throw new Error(`<${element.name}> is no value`)
  return Object.fromEntries(
    children.flatMap((key, index) => {
      const value = children[index + 1]
      return index % 2 === 0 && key.name === 'key' && value ? [[key.text, read(value)]] : []
    }),
  )
}

function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement)
}
