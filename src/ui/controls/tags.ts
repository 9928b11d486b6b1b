/** Parses tags as users type them: on one line, with Western or Chinese commas. */

const SEPARATORS = /[,;，、；\r\n]+/

/** The tags in a line, trimmed, each once, in the order typed. */
export function parseTags(line: string): string[] {
  const tags = line.split(SEPARATORS).map((tag) => tag.trim().replace(/^#+\s*/, ''))
  return [...new Set(tags.filter((tag) => tag !== ''))]
}

/** The line for a list of tags. */
export function toTagLine(tags: readonly string[]): string {
  return tags.join(', ')
}
