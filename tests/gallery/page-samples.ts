/** What a page under the popup reports, and what it answers. */
import type { CategoryId } from '../../src/core/categories.ts'
import type { LastingAct } from '../../src/core/settings/lasting-act.ts'
import type { PageContext } from '../../src/popup/page-state.ts'
import type { Client } from '../../src/protocol/client.ts'
import type { ConceptCount, MessageName, PageMessageName, PageReport, Result } from '../../src/protocol/messages.ts'
import { countsOf, ENGLISH, PAGE_URL, SIMPLIFIED, TRADITIONAL, UNBREAKABLE } from './samples.ts'

const toConcept = (
  id: string,
  category: CategoryId,
  [en, zhHans, zhHant]: readonly [string, string, string],
  count: number,
): ConceptCount => ({
  id,
  category,
  names: { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant },
  count,
  muted: false,
})

const CONCEPTS = [
  toConcept('ic.sector', 'integrated-circuits', ['integrated circuits', '集成电路', '積體電路'], 14),
  toConcept('ic.photoresist', 'integrated-circuits', ['photoresist', '光刻胶', '光阻劑'], 6),
  toConcept('sme.newround', 'sme-policy', ['new round of fiscal support', '新一轮财政支持', '新一輪財政支持'], 3),
  toConcept('6g', '6g', ['6G', '6G', '6G'], 2),
  toConcept('eai.humanoid', 'embodied-ai', ['humanoid robots', '人形机器人', '人形機器人'], 2),
  toConcept('own.a', 'own-1', ['Harbour Robotics', '', ''], 1),
  toConcept('own.b', 'own-2', [UNBREAKABLE.outlet, '', ''], 1),
]

export const ACTS: readonly LastingAct[] = [
  { kind: 'mute', concept: 'ic.sector' },
  { kind: 'wrong', rule: { concept: 'sme.newround', site: 'news.harbour-policy.example', neighbour: null } },
  { kind: 'wrong', rule: { concept: 'sme.newround', site: null, neighbour: 'tariff' } },
  { kind: 'site-off', site: `${'sub.'.repeat(8)}harbour-policy.example` },
]

export const REPORT: PageReport = {
  url: PAGE_URL,
  canonicalUrl: PAGE_URL,
  site: 'news.harbour-policy.example',
  decision: { mark: true, reason: 'structured-data', isPrivate: false },
  counts: countsOf({ 'integrated-circuits': 20, 'sme-policy': 3, '6g': 2, 'embodied-ai': 2, 'own-1': 1, 'own-2': 1 }),
  textShares: countsOf({
    'integrated-circuits': 0.42,
    'sme-policy': 0.08,
    '6g': 0.04,
    'embodied-ai': 0.03,
    'own-1': 0.001,
    'own-2': 0.2,
  }),
  concepts: CONCEPTS,
  hasSelection: false,
  pageActs: [],
}
export const SENTENCES: Result<'page.sentences'> = {
  sentences: [
    { exact: ENGLISH.exact, language: 'en', isSaved: true },
    { exact: SIMPLIFIED.exact, language: 'zh-Hans', isSaved: false },
    { exact: TRADITIONAL.exact, language: 'zh-Hant', isSaved: false },
    { exact: UNBREAKABLE.exact, language: '', isSaved: false },
  ],
  isCut: true,
}

/** Answers some messages; nobody answers the others. */
export function answer<Name extends MessageName>(answers: { [One in Name]?: Result<One> }): Client<Name> {
  return (async (name: Name) => answers[name] ?? null) as Client<Name>
}

export const pageOf = (report: PageReport | null, parts: Partial<PageContext> = {}): PageContext => ({
  url: PAGE_URL,
  ask: report ? answer<PageMessageName>({ 'page.report': report, 'page.sentences': SENTENCES }) : async () => null,
  hasAccess: async () => true,
  requestAccess: async () => false,
  reload: async () => {},
  ...parts,
})

export const ACT_LIST = ACTS.map((act, index) => ({ id: String(index), act, at: 0, tabId: null }))
