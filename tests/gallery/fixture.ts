/** What a fixture of the gallery is: one component, or one of our pages, in one state. */
import type { ComponentChild } from 'preact'
import type { Formats } from '../../src/i18n/locale-formats.ts'
import type { TextName, Texts } from '../../src/i18n/messages.ts'
import type { ClippingsContextValue } from '../../src/ui/data/clippings-context.ts'

/** Languages of the interface, as browsers name their catalogues. */
export const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const
export type Language = (typeof LANGUAGES)[number]

/** Where a fixture is shown: a page of the extension with its style sheets, or a page of the web under an overlay. */
export const SURFACES = ['page', 'popup', 'save-panel', 'library', 'settings'] as const
export type Surface = (typeof SURFACES)[number]

/** Attributes of the root by which the popup and the save panel tell that they are not below the toolbar's button. */
export const STANDINGS = ['data-in-tab', 'data-in-window'] as const

/** A step of a user that leads to the state: a click on the first such element, a text typed or chosen in it, or the focus leaving it. */
export type Step = { click: string } | { type: string; text: string } | { leave: string }

/** What a fixture is drawn with. */
export interface Scene {
  texts: Texts
  formats: Formats
  language: Language
}

interface AnyFixture {
  /** Unique within its surface; a short phrase for the heading in the gallery. */
  name: string
  /** Looks like another fixture, with other words: shown in every run, searched for faults in the whole run only. */
  isVariant?: true
  steps?: readonly Step[]
}

/** Something on one of our pages. */
export interface PageFixture extends AnyFixture {
  surface: Exclude<Surface, 'page'>
  /** How the page says that it is in a tab or a window of its own. */
  standing?: (typeof STANDINGS)[number]
  /** The whole page: then axe-core checks its landmarks and headings, too. */
  isWhole?: true
  context?: ClippingsContextValue
  show(scene: Scene): ComponentChild
}

/** An overlay on a page of the web. */
export interface OverlayFixture extends AnyFixture {
  surface: 'page'
  /** The label of a button to press afterwards; overlays ignore clicks of scripts, so a driver presses it. */
  press?: TextName
  /** Draws it into the document; what it opens goes with the signal. */
  draw(scene: Scene, signal: AbortSignal): void
}

export type Fixture = PageFixture | OverlayFixture

/** Identifies a fixture in addresses and file names. */
export function toFixtureId({ surface, name }: Fixture): string {
  return `${surface}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}
