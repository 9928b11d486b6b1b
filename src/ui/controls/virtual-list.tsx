/**
 * Virtual list: only rows near the viewport are rendered; an empty box of the same height replaces each of the
 * others, so that a list of thousands scrolls like one of fifty.
 */
import type { ComponentChild } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Clipping } from '../../core/clippings/clipping.ts'
import { createVisibility, type Visibility } from './visibility.ts'

interface VirtualListProps {
  clippings: readonly Clipping[]
  render(clipping: Clipping, index: number): ComponentChild
  /** Called when the end of the list comes near the viewport. */
  onNearEnd(): void
}

export function VirtualList({ clippings, render, onNearEnd }: VirtualListProps) {
  const visibility = useMemo(createVisibility, [])
  const end = useRef<HTMLDivElement>(null)
  const count = clippings.length

  // Again after each page that was added: if the end is still near, the observer does not report it by itself.
  useEffect(() => {
    if (!end.current) return
    return visibility.watch(end.current, (isNear) => {
      if (isNear) onNearEnd()
    })
  }, [visibility, onNearEnd, count])

  return (
    <>
      {clippings.map((clipping, index) => (
        <RowBox key={clipping.id} visibility={visibility} render={() => render(clipping, index)} />
      ))}
      <div ref={end} class="list-end" />
    </>
  )
}

function RowBox({ visibility, render }: { visibility: Visibility; render(): ComponentChild }) {
  const box = useRef<HTMLDivElement>(null)
  /** Null while the row is rendered. */
  const [height, setHeight] = useState<number | null>(null)

  useEffect(() => {
    const element = box.current
    if (!element) return
    return visibility.watch(element, (isNear, height) => {
      if (isNear) setHeight(null)
      else if (!isInUse(element)) setHeight((known) => known ?? height)
    })
  }, [visibility])

  return (
    <div ref={box} class="row-box" style={height === null ? undefined : { blockSize: `${height}px` }}>
      {height === null && render()}
    </div>
  )
}

/** Whether the user works in a row, or has opened something in it. */
function isInUse(element: Element): boolean {
  return element.contains(document.activeElement) || element.querySelector('[aria-expanded=true]') !== null
}
