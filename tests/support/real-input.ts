/**
 * Real user input in browser tests: events dispatched by scripts prove nothing, since the overlay controls ignore
 * them.
 */
import { server, userEvent } from 'vitest/browser'

/** Clicks an element with the mouse; one in an overlay must be reachable for the driver (an open root). */
export function pressElement(element: Element | null | undefined): Promise<void> {
  if (!element) throw new Error('There is nothing to press')
  return userEvent.click(element)
}

/** Moves the pointer to a point of the viewport, in CSS pixels. */
export function movePointer([x, y]: readonly [number, number]): Promise<void> {
  if (server.provider !== 'playwright') throw new Error('needs the driver of playwright')
  const { left, top } = document.body.getBoundingClientRect()
  return userEvent.hover(document.body, { position: { x: x - left, y: y - top }, force: true })
}

/** The same in two steps: the first event only establishes where the pointer is. */
export async function glidePointer([x, y]: readonly [number, number]): Promise<void> {
  await movePointer([x - 20, y])
  await movePointer([x, y])
}

export const pressKey = (key: string): Promise<void> => userEvent.keyboard(key)

let attachShadow: typeof Element.prototype.attachShadow | null = null

/** Opens the otherwise closed overlay roots, so that drivers and tests can reach what is in them. */
export function openRoots(): void {
  const attach = Element.prototype.attachShadow
  attachShadow = attach
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' })
  }
}

export function closeRoots(): void {
  if (attachShadow) Element.prototype.attachShadow = attachShadow
  attachShadow = null
}

/** The text of an overlay element, without that of its parts. */
export const wordsIn = (element: Element | null | undefined): string => element?.getAttribute('data-words') ?? ''
