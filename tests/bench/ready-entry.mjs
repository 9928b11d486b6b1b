/**
 * What a page runs before its first match, and nothing else: bundled apart from the rest of the benchmark, so that
 * readiness and memory are those of the recognizer.
 */
import { getShippedLexicon } from '../../src/core/lexicon/shipped-lexicon.ts'
import { createRecognizer } from '../../src/core/recognizer/recognizer.ts'

export const recognizer = createRecognizer(getShippedLexicon())
/** It need not find anything particular, but it has to be able to. */
export const first = recognizer.find('Officials spoke of integrated circuits; 会上还谈到集成电路产业。').length
