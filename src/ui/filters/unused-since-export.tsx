/** One click for Friday's report: what was saved after the last export and is in no report yet. */
import { useEffect, useState } from 'preact/hooks'
import type { ClippingFilter } from '../../core/clippings/select-clippings.ts'
import { useFormats, useTexts } from '../controls/use-messages.ts'
import { useClippingsContext } from '../data/clippings-context.ts'

interface UnusedSinceExportProps {
  filter: ClippingFilter
  onSet(parts: { status: string; savedAfter: string }): void
}

export function UnusedSinceExport({ filter, onSet }: UnusedSinceExportProps) {
  const texts = useTexts()
  const formats = useFormats()
  const { readLastExport } = useClippingsContext()
  const [last, setLast] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    readLastExport().then(
      (time) => isWanted && setLast(time),
      // If it cannot be read, everything unused is shown.
      () => isWanted && setLast(''),
    )
    return () => {
      isWanted = false
    }
  }, [readLastExport])
  /** An export may have been made since this was rendered, here or in another tab. */
  async function turnOn(): Promise<void> {
    const time = await readLastExport().catch(() => '')
    setLast(time)
    onSet({ status: 'unused', savedAfter: time })
  }
  if (last === null) return null
  const isOn = filter.status === 'unused' && (filter.savedAfter ?? '') === last
  return (
    <div class="detail wide-detail">
      <div class="button-row">
        <button
          type="button"
          class="button"
          aria-pressed={isOn}
          onClick={() => (isOn ? onSet({ status: '', savedAfter: '' }) : void turnOn())}
        >
          {texts('filter_unused_since_export')}
        </button>
      </div>
      <p class="quiet">
        {last === '' ? texts('filter_no_export_yet') : texts('filter_last_export', formats.dateTime(last))}
      </p>
    </div>
  )
}
