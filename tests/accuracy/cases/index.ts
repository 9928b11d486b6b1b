/** All accuracy cases, in the order of their files' names. */
import { SIXTH_GENERATION_CASES } from './6g.ts'
import { SIXTH_GENERATION_OTHER_READINGS } from './6g-other-readings.ts'
import { AEROSPACE_CASES } from './aerospace.ts'
import { BIOMANUFACTURING_CASES } from './biomanufacturing.ts'
import type { AccuracyCase } from './case.ts'
import { CHINESE_AMBIGUITIES_CASES } from './chinese-ambiguities.ts'
import { TRADITIONAL_AMBIGUITIES_CASES } from './chinese-ambiguities-traditional.ts'
import { CHINESE_SUBSTRINGS_CASES } from './chinese-substrings.ts'
import { TRADITIONAL_SUBSTRINGS_CASES } from './chinese-substrings-traditional.ts'
import { COMPANY_NAMES_CASES } from './company-names.ts'
import { EMBODIED_AI_CASES } from './embodied-ai.ts'
import { ENGLISH_ACRONYMS_CASES } from './english-acronyms.ts'
import { ENGLISH_AMBIGUITIES_CASES } from './english-ambiguities.ts'
import { EVERYDAY_WORDS_CASES } from './english-everyday-words.ts'
import { EVERYDAY_CONFUSERS_CASES } from './everyday-confusers.ts'
import { EVERYDAY_CONFUSERS_CHINESE_CASES } from './everyday-confusers-chinese.ts'
import { FAMILIES_CASES } from './families.ts'
import { FOLDING_CASES } from './folding.ts'
import { GENERAL_WORDS_CASES } from './general-words.ts'
import { IMAGES_AND_NAMES_CASES } from './images-and-names.ts'
import { INTEGRATED_CIRCUITS_CASES } from './integrated-circuits.ts'
import { MINISTER_STATEMENT_CASES } from './minister-statement.ts'
import { MISSING_FORMS_CASES } from './missing-forms.ts'
import { NEW_MATERIALS_CASES } from './new-materials.ts'
import { NOUN_PHRASE_CASES } from './noun-phrases.ts'
import { OTHER_FIELDS_CASES } from './other-fields.ts'
import { SME_ABBREVIATION_CASES } from './sme-abbreviation.ts'
import { SME_POLICY_CASES } from './sme-policy.ts'

export const ACCURACY_CASES: readonly AccuracyCase[] = [
  ...SIXTH_GENERATION_CASES,
  ...SIXTH_GENERATION_OTHER_READINGS,
  ...AEROSPACE_CASES,
  ...BIOMANUFACTURING_CASES,
  ...CHINESE_AMBIGUITIES_CASES,
  ...TRADITIONAL_AMBIGUITIES_CASES,
  ...CHINESE_SUBSTRINGS_CASES,
  ...TRADITIONAL_SUBSTRINGS_CASES,
  ...COMPANY_NAMES_CASES,
  ...EMBODIED_AI_CASES,
  ...ENGLISH_ACRONYMS_CASES,
  ...ENGLISH_AMBIGUITIES_CASES,
  ...EVERYDAY_WORDS_CASES,
  ...EVERYDAY_CONFUSERS_CASES,
  ...EVERYDAY_CONFUSERS_CHINESE_CASES,
  ...FAMILIES_CASES,
  ...FOLDING_CASES,
  ...GENERAL_WORDS_CASES,
  ...IMAGES_AND_NAMES_CASES,
  ...INTEGRATED_CIRCUITS_CASES,
  ...MINISTER_STATEMENT_CASES,
  ...MISSING_FORMS_CASES,
  ...NEW_MATERIALS_CASES,
  ...NOUN_PHRASE_CASES,
  ...OTHER_FIELDS_CASES,
  ...SME_ABBREVIATION_CASES,
  ...SME_POLICY_CASES,
]
