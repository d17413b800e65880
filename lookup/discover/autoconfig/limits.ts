/** A larger file is not read. */
export const maxFileOctets = 256 * 1024
