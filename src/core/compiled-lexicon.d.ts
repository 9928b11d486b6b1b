/** The compiled lexicon, put in by the build (see `scripts/compiled-lexicon.mjs`). */
declare const COMPILED_LEXICON: import('./lexicon/compile-lexicon.ts').CompiledLexicon
