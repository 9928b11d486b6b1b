/** Says that something was saved from the open article, and shows it at a click. */
import { useEffect, useState } from 'preact/hooks'
import { useFormats, useTexts } from '../ui/controls/use-messages.ts'
import { useClippingsContext } from '../ui/data/clippings-context.ts'

interface SavedFromPageProps {
  pageUrl: string
  /** The rows of the list: counted again whenever they change. */
  rows: unknown
  onShow(): void
}

export function SavedFromPage({ pageUrl, rows, onShow }: SavedFromPageProps) {
  const texts = useTexts()
  const formats = useFormats()
  const { clippings } = useClippingsContext()
  const [count, setCount] = useState(0)
  // The number can change only when the rows do
  useEffect(() => {
    let isWanted = true
    clippings.count({ page: pageUrl }).then(
      (number) => isWanted && setCount(number),
      // If the store fails, the list shows it.
      () => {},
    )
    return () => {
      isWanted = false
    }
  }, [clippings, pageUrl, rows])
  if (count === 0) return null
  return (
    <p class="kept-from-page">
      {texts('saved_from_page', formats.count(count))}{' '}
      <button type="button" class="plain-button" onClick={onShow}>
        {texts('saved_from_page_show')}
      </button>
    </p>
  )
}
