/** Icons, drawn on a 16 by 16 grid in the colour of the text beside them. Their labels are with the buttons. */
import type { ComponentChildren } from 'preact'

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.5"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}

/** The lens over lines of text, one of them marked: the toolbar icon in the text colour. */
export function LensIcon() {
  return (
    <svg class="lens" viewBox="0 0 32 32" width="24" height="24" fill="none" aria-hidden="true">
      <path d="m21.5 21.5 7.5 7.5" stroke="currentColor" stroke-width="5" stroke-linecap="round" />
      <circle cx="13" cy="13" r="11" stroke="currentColor" stroke-width="4" />
      <path d="M8 9h10M8 17h6" stroke="currentColor" stroke-width="2" />
      <path class="lens-line" d="M6.5 13h13" stroke-width="2.5" />
    </svg>
  )
}

/** Three sliders: the settings. */
export function SettingsIcon() {
  return (
    <Icon>
      <path d="M2 4h7M13 4h1M2 8h1M7 8h7M2 12h6M12 12h2" />
      <circle cx="11" cy="4" r="2" />
      <circle cx="5" cy="8" r="2" />
      <circle cx="10" cy="12" r="2" />
    </Icon>
  )
}

export function EyeIcon() {
  return (
    <Icon>
      <path d="M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8Z" />
      <circle cx="8" cy="8" r="2" />
    </Icon>
  )
}

export function EyeOffIcon() {
  return (
    <Icon>
      <path d="M6.4 3.7A6 6 0 0 1 8 3.5c4 0 6.5 4.5 6.5 4.5a11 11 0 0 1-1.7 2.2M4 4.8A10.5 10.5 0 0 0 1.5 8S4 12.5 8 12.5a6 6 0 0 0 3.2-1M2.5 2.5l11 11" />
    </Icon>
  )
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </Icon>
  )
}

export function OpenIcon() {
  return (
    <Icon>
      <path d="M6 3H3.5A1 1 0 0 0 2.5 4v8.5a1 1 0 0 0 1 1H12a1 1 0 0 0 1-1V10M9.5 2.5h4v4M13.5 2.5 7.5 8.5" />
    </Icon>
  )
}

export function CopyIcon() {
  return (
    <Icon>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1" />
      <path d="M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2" />
    </Icon>
  )
}

export function CiteIcon() {
  return (
    <Icon>
      <path d="M2.5 9.5h4v-5h-4zM6.5 9.5c0 2-1 3-3 3M9.5 9.5h4v-5h-4zM13.5 9.5c0 2-1 3-3 3" />
    </Icon>
  )
}

export function TrashIcon() {
  return (
    <Icon>
      <path d="M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.6 9h6.8l.6-9M6.7 7v4M9.3 7v4" />
    </Icon>
  )
}

export function DownloadIcon() {
  return (
    <Icon>
      <path d="M8 2.5v7.5M4.8 7 8 10.2 11.2 7M2.5 13.5h11" />
    </Icon>
  )
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m4 4 8 8M12 4l-8 8" />
    </Icon>
  )
}

/** Something is added. */
export function PlusIcon() {
  return (
    <Icon>
      <path d="M8 3v10M3 8h10" />
    </Icon>
  )
}
