import type { Make } from '../../../clients/export/exported.ts'
import type { Desk } from '../desk.ts'

/** A message to oneself. */
export interface Letter {
  address: string
  subject: string
  body: string
}

/** A mail program that is set up with what its export says, and no more than the test's certificate. */
interface MailProgram {
  make: Make
}

export interface Sender extends MailProgram {
  /** Sends the letter. Rejects, with the program's words, where that fails. */
  send(desk: Desk, settings: string, letter: Letter): Promise<void>
}

export interface Fetcher extends MailProgram {
  /** Gets the mailbox's only message. Rejects, with the program's words, where that fails. */
  fetch(desk: Desk, settings: string): Promise<string>
}

/** The letter as it is sent (RFC 5322), with plain line feeds. */
export function letterText({ address, subject, body }: Letter): string {
  return `From: ${address}\nTo: ${address}\nSubject: ${subject}\n\n${body}\n`
}
