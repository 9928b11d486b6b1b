/**
 * Chinese characters as ranges, for patterns that are compiled where a user waits: an engine compiles a property
 * (`\\p{Script=Han}`) a hundred times slower than ranges, once for each place in which it stands.
 */

/** A class of one Chinese character, for patterns with the flag `u`: the unified blocks, 々 and 〇. */
export const HAN_CLASS = String.raw`[\u3005\u3007\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]`
