/** Files that the extension saves for the user, for tests in the built extension. */
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Session, until } from './browsers.ts'

/** Waits for the one finished file in the downloads, removes it and returns its bytes. */
export async function takeDownload(session: Session): Promise<Buffer> {
  const path = await until('the file', () => {
    const files = readdirSync(session.downloads)
    const [file] = files
    return files.length === 1 &&
      /\.(?:csv|jsonl)$/.test(file ?? '') &&
      file &&
      readFileSync(join(session.downloads, file)).length > 0
      ? join(session.downloads, file)
      : null
  })
  const bytes = readFileSync(path)
  rmSync(path)
  return bytes
}
