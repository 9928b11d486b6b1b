/** Display names of categories, reasons and concepts. */
import {
  type CategoryId,
  CUSTOM_CATEGORY_IDS,
  isShippedCategoryId,
  ORGANISATION,
  type ShippedCategoryId,
} from '../core/categories.ts'
import type { MarkingReason } from '../core/settings/site-rules.ts'
import type { ConceptCount } from '../protocol/messages.ts'
import type { TextName, Texts } from './messages.ts'

const CATEGORY_TEXTS: Readonly<Record<ShippedCategoryId, TextName>> = {
  'integrated-circuits': 'category_integrated_circuits',
  'new-materials': 'category_new_materials',
  aerospace: 'category_aerospace',
  biomanufacturing: 'category_biomanufacturing',
  'embodied-ai': 'category_embodied_ai',
  '6g': 'category_6g',
  'sme-policy': 'category_sme_policy',
  'industrial-policy': 'category_industrial_policy',
}

/**
 * A category's name: a shipped one in the interface's language, a custom one as the user named it, or by its number.
 */
export function toCategoryName(id: CategoryId, texts: Texts, customNames: ReadonlyMap<string, string>): string {
  if (isShippedCategoryId(id)) return texts(CATEGORY_TEXTS[id])
  if (id === ORGANISATION) return texts('category_organisation')
  return customNames.get(id) ?? texts('category_own', CUSTOM_CATEGORY_IDS.indexOf(id) + 1)
}

/** Why a page is marked or not, as a sentence. */
export const REASON_TEXTS: Readonly<Record<MarkingReason, TextName>> = {
  'site-on': 'reason_site_on',
  'site-off': 'reason_site_off',
  asked: 'reason_asked',
  'structured-data': 'reason_structured_data',
  'open-graph': 'reason_open_graph',
  readable: 'reason_readable',
  'live-blog': 'reason_live_blog',
  dateline: 'reason_dateline',
  address: 'reason_address',
  'mode-all': 'reason_mode_all',
  'mode-mine': 'reason_mode_mine',
  'not-article': 'reason_not_article',
  'front-page': 'reason_front_page',
  list: 'reason_list',
  search: 'reason_search',
  discussion: 'reason_discussion',
  shop: 'reason_shop',
  reference: 'reason_reference',
  mail: 'reason_mail',
  chat: 'reason_chat',
  'sign-in': 'reason_sign_in',
  payment: 'reason_payment',
  editor: 'reason_editor',
  admin: 'reason_admin',
  intranet: 'reason_intranet',
  browser: 'reason_browser',
}

/** A concept's name in the interface's language, or in English if the lexicon has none in it. */
export function toConceptName(names: ConceptCount['names'], language: string): string {
  const own = language === 'zh-TW' ? names['zh-Hant'] : language === 'zh-CN' ? names['zh-Hans'] : names.en
  return own || names.en
}
