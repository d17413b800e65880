/** Stands for the part before the `@`, which is filled in only where it is shown. */
export const localPart = '%EMAILLOCALPART%'

/** Fills in what a domain alone can; what is left of the known placeholders is `%EMAILLOCALPART%`. */
export function fillDomain(text: string, domain: string): string {
  return text.replaceAll('%EMAILADDRESS%', () => `${localPart}@${domain}`).replaceAll('%EMAILDOMAIN%', () => domain)
}

/** Whether anything is left that looks like a placeholder, known or not. */
export function hasPlaceholder(text: string): boolean {
  return /%[a-z]+%/i.test(text)
}
