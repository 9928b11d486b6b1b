/** The content of a card in tests. */
import type { CardContent } from '../../src/page/overlay/card-content.ts'
import type { PlacedMention } from '../../src/page/scan/scan-block.ts'
import { wordsOf } from './placed-mentions.ts'

/**
 * A card with all kinds of content; `ran` receives the name of each action that ran, and whether its button was seen.
 */
export function toCard(placed: PlacedMention, ran: string[]): CardContent {
  const run = (name: string) => (isSeen: boolean) => void ran.push(isSeen ? `${name} seen` : name)
  return {
    language: 'en',
    category: 'Six G',
    highlight: 'term-6',
    names: [
      { text: wordsOf(placed), language: 'en' },
      { text: '第六代', language: 'zh-Hans' },
    ],
    meaning: 'One line of meaning that says what it is, long enough to wrap once or twice.',
    policy: {
      label: 'Named in',
      title: { text: 'Plan', language: 'en' },
      details: 'MIIT · 2025',
      link: 'https://a.example/',
    },
    why: 'Marked because.',
    actions: [
      { label: 'Clip', run: run('clip') },
      { label: 'Mute', run: run('mute'), isLasting: true },
      { label: 'Wrong', choices: [{ label: 'Never here', run: run('wrong') }] },
    ],
    closeLabel: 'Close',
    pressAgain: 'Not done',
    pressAgainOn: (label) => `Press again: ${label}`,
  }
}
