/** The amounts of text that can be saved around a place which the user points at, by menu, key or card. */

export const CLIP_PARTS = ['sentence', 'paragraph'] as const

export type ClipPart = (typeof CLIP_PARTS)[number]
