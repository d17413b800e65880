import { clientChecks } from './client-checks.ts'
import type { Client } from './client-schema.ts'
import { platformChecks } from './platform-checks.ts'
import { providerChecks } from './provider-checks.ts'
import type { Platform, Provider, Software } from './schema.ts'
import { softwareChecks } from './software-checks.ts'

/** A data file's content with its name. */
export interface Entry<T> {
  /** File name without `.json`. */
  id: string
  /** Path below `data`. */
  file: string
  value: T
}

/** Runs every check. @returns one line a fault: file, what to do */
export function checkAll(
  providers: Entry<Provider>[],
  platforms: Entry<Platform>[],
  software: Entry<Software>[],
  clients: Entry<Client>[] = [],
): string[] {
  return [
    ...providers.flatMap((entry) =>
      Object.values(providerChecks).flatMap((check) => check(entry, providers).map((fault) => `${entry.file}: ${fault}`)),
    ),
    ...platforms.flatMap((entry) =>
      Object.values(platformChecks).flatMap((check) => check(entry, platforms, providers).map((fault) => `${entry.file}: ${fault}`)),
    ),
    ...software.flatMap((entry) =>
      Object.values(softwareChecks).flatMap((check) => check(entry, software).map((fault) => `${entry.file}: ${fault}`)),
    ),
    ...clients.flatMap((entry) =>
      Object.values(clientChecks).flatMap((check) => check(entry, clients, providers).map((fault) => `${entry.file}: ${fault}`)),
    ),
  ]
}
