/** JSON text of the compiled lexicon, put in by the build (see `scripts/compiled-lexicon.mjs`). */
declare const COMPILED_LEXICON: string
