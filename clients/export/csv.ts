import type { Make } from './exported.ts'

const columns = ['protocol', 'host', 'port', 'security', 'username', 'recommended'] as const

/** All servers as CSV (RFC 4180), one a row. */
export const csv: Make = (answer) => {
  const rows = answer.servers.map((server) => columns.map((column) => cell(String(server[column]))))
  const lines = [columns.join(','), ...rows.map((row) => row.join(','))]
  return { is: 'file', name: 'mail-settings.csv', mime: 'text/csv', text: lines.map((line) => `${line}\r\n`).join('') }
}

/**
 * What a spreadsheet would take for a formula gets an apostrophe in front, which it does not show
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value
  return /[",\r\n']|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
