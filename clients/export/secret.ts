/** Prints the password; a person puts another command here. No name is part of it, so that nothing has to be quoted. */
const passwordCommand = 'pass show mail'

/** Prints a fresh OAuth 2 access token; a person puts another command here. */
const tokenCommand = 'oauth2-token mail'

interface Signing {
  auth: 'password' | 'oauth2'
}

export function secretCommand({ auth }: Signing): string {
  return auth === 'oauth2' ? tokenCommand : passwordCommand
}

/** One line for a comment that says what to put in. */
export function secretHint({ auth }: Signing): string {
  return auth === 'oauth2'
    ? `Put in place of "${tokenCommand}" a command that prints an OAuth 2 access token.`
    : `Put in place of "${passwordCommand}" a command that prints the password.`
}
