/** Runs LibreOffice as a user has it: opens tables, and reads the content from the document that it saves. */
import { execFile, execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { strFromU8, unzipSync } from 'fflate'

/** Most cells of a row that are read: a repeated empty cell up to the sheet's end is left out. */
const MOST_COLUMNS = 60

/** The command that starts LibreOffice; null if it is absent. */
export function findOffice(): string | null {
  for (const name of ['soffice', 'libreoffice']) {
    try {
      execFileSync(name, ['--version'], { timeout: 60_000, stdio: 'pipe' })
      return name
    } catch {
      // This command does not exist.
    }
  }
  return null
}

/** A cell of a sheet as LibreOffice stores it. */
export interface Cell {
  type: string
  /** What the cell shows. */
  text: string
  dateValue: string
  formula: string
}

/** The cells of the first table of an OpenDocument file's content, without repeated cells at the ends. */
function readCells(xml: string): Cell[][] {
  const rows = [...xml.matchAll(/<table:table-row\b[^>]*>([\s\S]*?)<\/table:table-row>/g)]
  return rows.map(([, row = '']) =>
    [...row.matchAll(/<table:table-cell\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-cell>)/g)].flatMap(
      ([, attributes = '', content = '']) => {
        const attribute = (name: string) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
        const cell = {
          type: attribute('office:value-type'),
          text: [...content.matchAll(/<text:p>([\s\S]*?)<\/text:p>|<text:p\/>/g)]
            .map(([, part = '']) => toPlain(part))
            .join('\n'),
          dateValue: attribute('office:date-value'),
          formula: attribute('table:formula'),
        }
        const times = Number(attribute('table:number-columns-repeated') || 1)
        return Array.from({ length: Math.min(times, MOST_COLUMNS) }, () => cell)
      },
    ),
  )
}

function toPlain(xml: string): string {
  return xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count = '1') => ' '.repeat(Number(count)))
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<text:line-break\/>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
}

/**
 * Opens tables and saves each as a document with the same name in a folder.
 *
 * @param filter options for CSV, tokens 1 to 13 (LibreOffice's "Filter Options for CSV").
 */
export async function openInOffice(
  office: string,
  paths: readonly string[],
  filter: string,
  folder: string,
): Promise<void> {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const way = ['--headless', '--norestore', profile, `--infilter=${filter}`, '--convert-to', 'ods', '--outdir', folder]
  await promisify(execFile)(office, [...way, ...paths], { timeout: 100_000 })
}

/** The cells of a saved document's first table. */
export function readSheet(path: string): Cell[][] {
  return readCells(strFromU8(unzipSync(readFileSync(path))['content.xml'] as Uint8Array))
}
