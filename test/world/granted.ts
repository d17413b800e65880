import * as z from 'zod'
import { copiedExtension } from './copied.ts'

const withOptional = z.looseObject({ optional_host_permissions: z.array(z.string()) })

/**
 * A copy of the built extension that already has the permission which a click would ask for, since nobody can answer
 * the browser's own question in a test. Resolves to its folder and how to remove it.
 */
export async function grantedExtension(built?: string): Promise<{ dir: string; remove: () => Promise<void> }> {
  const grant = (text: string) => {
    const { optional_host_permissions, ...rest } = withOptional.parse(JSON.parse(text))
    return JSON.stringify({ ...rest, host_permissions: optional_host_permissions })
  }
  return copiedExtension({ 'manifest.json': grant }, built)
}
