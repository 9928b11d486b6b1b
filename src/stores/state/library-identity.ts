/** The id of this library, and what the user said about other libraries whose files were imported. */
import { type LibraryOwner, parseLibraryId, toLibraryId } from '../../core/import/library-id.ts'
import type { LibraryState } from './library-state.ts'

const ID = 'library:id'
const OWNERS = 'library:owners'

/** Most answers that are stored: for the oldest, the user is asked again. */
const MOST_OWNERS = 500

export interface LibraryIdentity {
  /** The id of this library; created at the first use. @throws what the database throws. */
  readId(): Promise<string>
  /** What the user said about other libraries, by their ids. */
  readOwners(): Promise<ReadonlyMap<string, LibraryOwner>>
  /** Stores an answer for libraries. */
  writeOwner(libraries: readonly string[], owner: LibraryOwner): Promise<void>
}

/** Reads the id for exported files; empty if it cannot be read, so that no export fails because of it. */
export function createIdReader(identity: Pick<LibraryIdentity, 'readId'> | null): () => Promise<string> {
  return async () => (await identity?.readId().catch(() => '')) ?? ''
}

/** @param readRandom returns the given number of random bytes. */
export function createLibraryIdentity(state: LibraryState, readRandom: (count: number) => Uint8Array): LibraryIdentity {
  async function readOwners(): Promise<Map<string, LibraryOwner>> {
    const value = await state.read(OWNERS)
    const entries = Array.isArray(value) ? value : []
    return new Map(
      entries.flatMap((entry): [string, LibraryOwner][] => {
        const [id, owner] = Array.isArray(entry) ? entry : []
        const library = parseLibraryId(id)
        return library !== '' && (owner === 'mine' || owner === 'theirs') ? [[library, owner]] : []
      }),
    )
  }

  return {
    async readId() {
      const known = parseLibraryId(await state.read(ID))
      if (known !== '') return known
      await state.write(ID, toLibraryId(readRandom(16)))
      // Another page may have created one at the same time: the stored one counts.
      return parseLibraryId(await state.read(ID))
    },
    readOwners,
    async writeOwner(libraries, owner) {
      const owners = await readOwners()
      for (const library of libraries) {
        owners.delete(library)
        owners.set(library, owner)
      }
      await state.write(OWNERS, [...owners].slice(-MOST_OWNERS))
    },
  }
}
