export function findProgram(kind: 'chromium' | 'firefox' | 'bind'): string | undefined
