/** Reads RIS as the format is defined: a line is a tag of two characters, two spaces, a dash, a space and its value. */

/** The references of a file: the values of every tag, in order. Throws if a line does not fit the format. */
export function readRis(file: string): Map<string, string[]>[] {
  const references: Map<string, string[]>[] = []
  let open: Map<string, string[]> | null = null
  for (const line of file.split('\r\n')) {
    if (line === '') continue
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ([^\r\n]*)$/.exec(line) ?? []
    if (tag === '') throw new Error(`no line of RIS: ${JSON.stringify(line)}`)
    if ((tag === 'TY') !== (open === null)) throw new Error(`${tag} at a wrong place`)
    if (tag === 'TY') open = new Map()
    if (tag === 'ER' && open) references.push(open)
    open = tag === 'ER' || !open ? null : open.set(tag, [...(open.get(tag) ?? []), value])
  }
  if (open) throw new Error('a reference without an end')
  return references
}
