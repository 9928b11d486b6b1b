/** Shows problems of the store above the list: little storage left, or an older list that did not open. */
import { useEffect, useState } from 'preact/hooks'
import type { StoreState } from '../../stores/store-health.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'
import { exportClippings } from './export-clippings.ts'

const NOTHING: StoreState = { hasQuarantined: false, isSpaceLow: false }

/** Saves a file to the user's disk. */
interface WithFiles {
  saveFile(blob: Blob, fileName: string): void
}

/** @param way where something can be done about it: here, or in the library. */
export function StoreNotice({ way }: { way: WithFiles | { openLibrary(): void } }) {
  const texts = useTexts()
  const { health } = useClippingsContext()
  const [state, setState] = useState(NOTHING)

  useEffect(() => {
    // If the store cannot even be counted, the list reports it.
    health?.readState().then(setState, () => {})
  }, [health])

  return (
    <>
      {state.hasQuarantined && (
        <section class="store-notice" role="status">
          <p>{texts('store_quarantined')}</p>
          {'openLibrary' in way ? (
            <button type="button" class="plain-button" onClick={way.openLibrary}>
              {texts('store_rescue_open')}
            </button>
          ) : (
            <Rescue saveFile={way.saveFile} onDismissed={() => setState({ ...state, hasQuarantined: false })} />
          )}
        </section>
      )}
      {state.isSpaceLow && (
        <section class="store-notice" role="status">
          <p>{texts('store_low')}</p>
        </section>
      )}
    </>
  )
}

function Rescue({ saveFile, onDismissed }: WithFiles & { onDismissed(): void }) {
  const texts = useTexts()
  const formats = useFormats()
  const { health, getConceptNames, readLibraryId } = useClippingsContext()
  const [outcome, setOutcome] = useState('')
  if (!health) return null

  async function exportOld(): Promise<void> {
    const clippings = (await health?.readOld()) ?? []
    const list = { list: async () => ({ clippings, next: null }) }
    const request = { library: await readLibraryId() }
    const { blob, count } = await exportClippings(list, request, getConceptNames())
    if (count === 0) return setOutcome(texts('store_rescue_nothing'))
    saveFile(blob, 'sectorlens-clippings-old.csv')
    setOutcome(texts('store_rescue_exported', formats.count(count)))
  }

  async function restoreQuarantined(): Promise<void> {
    const result = await health?.restoreQuarantined()
    if (!result) return
    if (!result.ok) return setOutcome(texts(`failure_${result.reason}`))
    const { added, joined, copies, unchanged } = result
    const count = added + joined + copies + unchanged
    setOutcome(count === 0 ? texts('store_rescue_nothing') : texts('store_rescue_merged', formats.count(count)))
  }

  return (
    <>
      <p class="quiet">{texts('store_quarantined_help')}</p>
      <div class="button-row">
        <button type="button" class="button" onClick={() => void exportOld()}>
          {texts('store_rescue_export')}
        </button>
        <button type="button" class="button" onClick={() => void restoreQuarantined()}>
          {texts('store_rescue_merge')}
        </button>
        <button type="button" class="plain-button" onClick={() => void health.dismissNotice().then(onDismissed)}>
          {texts('store_rescue_settled')}
        </button>
      </div>
      {outcome !== '' && <p>{outcome}</p>}
    </>
  )
}
