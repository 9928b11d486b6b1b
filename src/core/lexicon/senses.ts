/** Packs the meaning of a form into one number of a packed table: which concept it names, and in what role. */

/** A surface of one of three strengths, a bare cue, or a decoy. */
export const ROLES = ['high', 'medium', 'low', 'cue', 'decoy'] as const
export type Role = (typeof ROLES)[number]

/** @param concept its index, or -1; at most 13,105, or a packed table could not hold it. */
export function packSense(concept: number, role: Role): number {
  return (concept + 1) * ROLES.length + ROLES.indexOf(role)
}

export function unpackSense(sense: number): { concept: number; role: Role } {
  return { concept: Math.floor(sense / ROLES.length) - 1, role: ROLES[sense % ROLES.length] as Role }
}
