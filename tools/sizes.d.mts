/** One part of the built extension, in bytes. */
interface Size {
  what: string
  /** The most it may be. */
  budget: number
  /** What is wished for, where it is less. */
  goal?: number
  size: number
}

export function measureSizes(): Size[] | undefined
