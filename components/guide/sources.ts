/** Where more stands: the name of the page, and its address. */
export interface Source {
  name: string
  url: string
}

/** An RFC at its publisher; what it is about stands behind its number, untranslated like its title. */
export function rfc(number: number, title: string): Source {
  return { name: `RFC ${number}: ${title}`, url: `https://www.rfc-editor.org/rfc/rfc${number}` }
}
