import type { TextKey } from '../../seams/text.ts'

interface Port {
  port: number
  use: TextKey
  /** When encryption begins there. */
  way: TextKey
  /** Whether networks of homes and phones let it through. */
  home: 'open' | 'blocked'
}

/** RFC 8314 for all but 2525 and 26, which stand in no standard; RFC 5068 section 5 for the closing of 25. */
export const ports: Port[] = [
  { port: 993, use: 'guide.port-993', way: 'security.tls', home: 'open' },
  { port: 143, use: 'guide.port-143', way: 'security.starttls', home: 'open' },
  { port: 995, use: 'guide.port-995', way: 'security.tls', home: 'open' },
  { port: 110, use: 'guide.port-110', way: 'security.starttls', home: 'open' },
  { port: 465, use: 'guide.port-465', way: 'security.tls', home: 'open' },
  { port: 587, use: 'guide.port-587', way: 'security.starttls', home: 'open' },
  { port: 2525, use: 'guide.port-2525', way: 'security.starttls', home: 'open' },
  { port: 26, use: 'guide.port-26', way: 'guide.depends', home: 'open' },
  { port: 25, use: 'guide.port-25', way: 'guide.ifBoth', home: 'blocked' },
]
