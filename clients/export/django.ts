import { accountFor } from './account.ts'
import { addressOf, asciiUser } from './address.ts'
import { type Make, refused, textFile } from './exported.ts'
import { jsonQuoted } from './quote.ts'

/** Lines of Django's `settings.py`. `EMAIL_USE_SSL` is TLS from the first byte, `EMAIL_USE_TLS` is STARTTLS. */
export const django: Make = (answer, query) => {
  const smtp = accountFor(answer, query, ['smtp'])
  if (smtp.is === 'refused') return smtp
  // smtplib, which Django uses, sends user names as ASCII.
  const user = asciiUser(smtp.user, query)
  if (user === undefined) return refused('handOver.refused-ascii')
  return textFile(
    'django-settings.py',
    [
      '# Django: settings.py',
      'import os',
      '',
      'EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"',
      `EMAIL_HOST = ${jsonQuoted(smtp.host)}`,
      `EMAIL_PORT = ${smtp.port}`,
      `EMAIL_HOST_USER = ${jsonQuoted(user)}`,
      'EMAIL_HOST_PASSWORD = os.environ["EMAIL_HOST_PASSWORD"]',
      smtp.security === 'tls' ? 'EMAIL_USE_SSL = True' : 'EMAIL_USE_TLS = True',
      `DEFAULT_FROM_EMAIL = ${jsonQuoted(addressOf(query))}`,
    ],
    'text/x-python',
  )
}
