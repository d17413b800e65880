import { accountFor } from './account.ts'
import { addressOf } from './address.ts'
import { type Make, textFile } from './exported.ts'
import { jsonQuoted } from './quote.ts'

/** The SMTP notifier of Home Assistant in YAML; its IMAP integration is set up on the screen only. */
export const homeAssistant: Make = (answer, query) => {
  const smtp = accountFor(answer, query, ['smtp'])
  if (smtp.is === 'refused') return smtp
  const address = jsonQuoted(addressOf(query))
  return textFile(
    'home-assistant.yaml',
    [
      '# Home Assistant: configuration.yaml. The password goes into secrets.yaml, as mail_password.',
      'notify:',
      '  - platform: smtp',
      '    name: mail',
      `    server: ${jsonQuoted(smtp.host)}`,
      `    port: ${smtp.port}`,
      `    encryption: ${smtp.security}`,
      `    username: ${jsonQuoted(smtp.user)}`,
      '    password: !secret mail_password',
      `    sender: ${address}`,
      `    recipient: ${address}`,
    ],
    'application/yaml',
  )
}
