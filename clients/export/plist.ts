import { xmlEscaped } from './quote.ts'

export type PlistValue = string | number | boolean | PlistValue[] | { [key: string]: PlistValue }

/** A property list in Apple's XML form (https://www.apple.com/DTDs/PropertyList-1.0.dtd). Numbers are integers. */
export function plist(root: PlistValue): string[] {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">',
    '<plist version="1.0">',
    ...value(root),
    '</plist>',
  ]
}

function value(of: PlistValue): string[] {
  if (typeof of === 'string') return [`<string>${xmlEscaped(of)}</string>`]
  if (typeof of === 'number') return [`<integer>${of}</integer>`]
  if (typeof of === 'boolean') return [of ? '<true/>' : '<false/>']
  if (Array.isArray(of)) return ['<array>', ...of.flatMap(value).map(indent), '</array>']
  const entries = Object.entries(of).flatMap(([key, inner]) => [`<key>${xmlEscaped(key)}</key>`, ...value(inner)])
  return ['<dict>', ...entries.map(indent), '</dict>']
}

function indent(line: string): string {
  return `  ${line}`
}
