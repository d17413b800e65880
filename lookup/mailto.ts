/**
 * The addresses of a `mailto:` link, divided by commas: those before the `?`, then those of its fields `to`, `cc` and
 * `bcc` (RFC 6068 §2).
 */
export function recipientsOf(link: string): string {
  const [to = '', ...rest] = link.replace(/^mailto:/i, '').split('?')
  const fields = rest
    .join('?')
    .split(/&(?:amp;)?/)
    .flatMap((field) => /^(?:to|b?cc)=(.*)$/is.exec(field)?.[1] ?? [])
  return [to, ...fields].map(decode).join(',')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
