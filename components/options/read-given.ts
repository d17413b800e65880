const maxOctets = 100_000

/** What a person gave instead of a text: something too large to be settings, or nothing that can be read. */
export type Given = { is: 'text'; text: string } | { is: 'too-large' | 'unreadable' }

/** Reads a chosen or dropped file, or a dropped text. */
export async function readGiven(given: Blob | string | undefined): Promise<Given> {
  if (given === undefined || given === '') return { is: 'unreadable' }
  const blob = typeof given === 'string' ? new Blob([given]) : given
  if (blob.size > maxOctets) return { is: 'too-large' }
  try {
    return { is: 'text', text: await blob.text() }
  } catch {
    // A folder, or a file that is gone.
    return { is: 'unreadable' }
  }
}
