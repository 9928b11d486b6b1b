/** Which text is read in any markup: one row for each shape, with the words that are to be marked. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { paintedWords, show, startMarks } from '../../support/marked-page.ts'
import { frames } from '../../support/waiting.ts'

let end: AbortController

beforeEach(() => {
  end = new AbortController()
})

afterEach(() => {
  end.abort()
  document.body.replaceChildren()
})

it.each<[string, string, string[]]>([
  [
    'in a soup of div and span',
    '<div><div><span><span>6G</span></span></div><div>x <span>6G</span></div></div>',
    ['6G', '6G'],
  ],
  ['in definition lists', '<dl><dt>6G<dd>biomanufacturing</dl>', ['6G', 'biomanufacturing']],
  [
    'in table captions, heads and cells',
    '<table><caption>6G<thead><tr><th>6G<tbody><tr><td>6G</table>',
    ['6G', '6G', '6G'],
  ],
  ['once in nested blocks', '<ul><li>6G<ul><li><p>6G</p></li></ul></li></ul>', ['6G', '6G']],
  ['once in an inline element around blocks', '<a href="#">6G<div>6G</div>6G</a>', ['6G', '6G', '6G']],
  ['inside display: contents', '<div style="display:contents"><p>6G</p>6G</div>', ['6G', '6G']],
  [
    'across an element that its style sheet puts in the line',
    '<style>x-term, .in { display: inline }</style><p>the integrated <x-term>circuits</x-term>, 集成<x-term>电路</x-term></p>',
    ['integrated circuits', '集成电路'],
  ],
  ['across an element with an inline style', '<div>集成<div style="display:inline">电路</div></div>', ['集成电路']],
  ['not across links in a flex row', '<style>nav{display:flex}</style><nav><a>集成</a><a>电路</a></nav>', []],
  [
    'not across spans that are blocks',
    '<style>.b{display:block}</style><p><span class="b">集成</span><span class="b">电路</span></p>',
    [],
  ],
  ['with a floated capital', '<p><span style="float:left">I</span>ntegrated circuits</p>', ['Integrated circuits']],
  [
    'on the base text of ruby, not on what is written over it',
    '<p><ruby>集<rp>(</rp><rt>jí</rt><rp>)</rp>成<rt>chéng</rt>电<rt>diàn</rt>路<rt>lù</rt></ruby></p><p><ruby>x<rt>6G</rt></ruby></p>',
    [...'集成电路'].sort(),
  ],
  ['in vertical text', '<div style="writing-mode:vertical-rl"><p>集成电路</p></div>', ['集成电路']],
  ['over line break opportunities', '<p>bio<wbr>manufacturing</p>', ['biomanufacturing']],
  ['over soft hyphens', '<p>bio\u00admanufac\u00adturing</p>', ['bio\u00admanufac\u00adturing']],
  [
    'in text of many nodes',
    `<p>${[...'integrated circuits'].map((one) => `<i>${one}</i>`).join('')}</p>`,
    ['integrated circuits'],
  ],
  ['over a comment', '<p>集成<!-- x -->电路</p>', ['集成电路']],
  ['beside text from right to left', '<p dir="rtl">مرحبا 6G مرحبا</p>', ['6G']],
  ['around a script in the line', '<p>集成<script type="x">6G</script>电路</p>', ['集成6G电路']],
  ['not in hidden parts of a line', '<style>.h{display:none}</style><p>6G, then <span class="h">6G</span></p>', ['6G']],
  ['not in editors without attributes', '<div class="monaco-editor"><div>6G</div></div>', []],
  ['in a closed dialog or section not', '<dialog>6G</dialog><details><summary>6G</summary>6G</details>', ['6G']],
])('marks are made %s', async (_, html, words) => {
  show(html)
  await startMarks(end.signal)
  await frames()
  expect(paintedWords()).toEqual(words)
})

it('marks are made in code where the user wants them', async () => {
  show('<pre>6G</pre><p>integrated <code>circuits</code></p><textarea>6G</textarea>')
  await startMarks(end.signal, { reading: { code: true } })
  await frames()
  expect(paintedWords()).toEqual(['6G', 'integrated circuits'])
})

it('mentions come in the order in which they are read, also around blocks and in shadow roots', async () => {
  show('<div>6G<p>biomanufacturing</p><b>aerospace</b><section id="h"></section>integrated circuits</div>')
  const root = document.querySelector('#h')?.attachShadow({ mode: 'open' }) as ShadowRoot
  const text = document.createElement('p')
  text.append('embodied AI')
  root.append(text)
  const watch = await startMarks(end.signal)
  await expect
    .poll(() => watch.mentions().map(({ mention, text }) => text.slice(mention.start, mention.end)))
    .toEqual(['6G', 'biomanufacturing', 'aerospace', 'embodied AI', 'integrated circuits'])
})

it('nothing is marked in a document that is edited', async () => {
  show('<p>6G</p>')
  document.designMode = 'on'
  await startMarks(end.signal)
  await frames()
  document.designMode = 'off'
  expect(paintedWords()).toEqual([])
})
