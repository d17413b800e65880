export function rootPrefix(): Promise<string[] | undefined>
