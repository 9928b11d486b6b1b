/** The matchers of `@monyone/aho-corasick`, which tests/bench/package.json installs. */
import { AhoCorasick } from '@monyone/aho-corasick'
import { AhoCorasick as FastAhoCorasick } from '@monyone/aho-corasick/fast'
import { AhoCorasick as GreedyAhoCorasick } from '@monyone/aho-corasick/greedy'

/**
 * The package's three matchers. None checks boundaries, and two report overlaps: they do less than the recognizer.
 * @param {readonly string[]} forms
 */
export function createAhoCorasicks(forms) {
  return {
    plain: new AhoCorasick([...forms]),
    greedy: new GreedyAhoCorasick([...forms]),
    fast: new FastAhoCorasick([...forms]),
  }
}
