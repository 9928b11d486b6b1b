/** Describes what a lasting act did, as a sentence. */
import type { KnownNames } from '../core/lexicon/known-names.ts'
import type { LastingAct } from '../core/settings/lasting-act.ts'
import { toConceptName } from './concept-names.ts'
import type { Texts } from './messages.ts'

/** @param names of concepts; an unknown one is shown by its id. */
export function describeAct(act: LastingAct, names: KnownNames, texts: Texts): string {
  const toName = (id: string) => {
    const known = names.get(id)
    return known ? toConceptName(known.preferred, texts('interface_language')) : id.replace(/^own\./, '')
  }
  if (act.kind === 'mute') return texts('toast_muted', toName(act.concept))
  if (act.kind === 'site-off') return texts('toast_site_off', act.site)
  const { concept, site, neighbour } = act.rule
  return neighbour === null
    ? texts('toast_wrong_site', site ?? '', toName(concept))
    : texts('toast_wrong_beside', neighbour, toName(concept))
}
