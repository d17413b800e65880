/** A larger file is not read: a real one has a few thousand octets, and one of many takes long enough to be noticed. */
export const maxFileOctets = 64 * 1024
