/** What the popup shows, for a terminal: state and notices, a row a server, aligned. */
export function report(answer, address) {
  const facts = [
    ['address', address],
    ['state', answer.state],
    ['provider', answer.title || answer.provider],
    ['source', answer.source],
    ...answer.notices.map(({ id, text }) => [`notice ${id}`, text]),
  ]
  const servers = answer.servers.map((server) => [
    server.protocol,
    server.host,
    String(server.port),
    server.security,
    server.username,
    server.recommended ? 'recommended' : '',
  ])
  const head = ['protocol', 'host', 'port', 'encryption', 'user name', '']
  return [...table(facts), ...(servers.length > 0 ? ['', ...table([head, ...servers])] : [])].join('\n')
}

function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd(),
  )
}
