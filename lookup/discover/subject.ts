/** What is asked about. */
export interface Subject {
  domain: string
  /** The registrable domain: targets below it are the domain's own, and nothing above it is asked. */
  registrable: string
}
