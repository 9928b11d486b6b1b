/**
 * The functions that the demo runs inside the article. Each is sent to the page as source text, so it can use only its
 * arguments and the page.
 */

/** Scrolls to the end and back to the text, because some pages load parts only while scrolling. */
export async function readThrough() {
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
    scrollTo({ top: y, behavior: 'instant' })
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const long = [...document.querySelectorAll('p')].filter(({ innerText }) => innerText.length > 100)
  const text = long.filter((passage) => passage.closest('article, main'))
  // The first one is often a standfirst below a big headline, which makes a poor picture of the marks.
  const shown = text[2] ?? text[0] ?? long[0]
  if (shown) scrollBy({ top: shown.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' })
  else scrollTo({ top: 0, behavior: 'instant' })
}

/** @returns {boolean} whether any mark is painted */
export function hasMarks() {
  return [...CSS.highlights].some(([name, highlight]) => name.startsWith('term-') && highlight.size > 0)
}

/**
 * Selects a passage, one with a mark in it if there is any.
 * @param {string[]} taken texts of the passages not to be selected again
 * @returns {string} its text; empty when there is none left
 */
export function selectPassage(taken) {
  const marked = new Set()
  for (const [name, ranges] of CSS.highlights) {
    if (!name.startsWith('term-')) continue
    for (const { startContainer } of ranges) marked.add(startContainer.parentElement?.closest('p'))
  }
  const free = [...document.querySelectorAll('p')].filter(({ innerText }) => {
    const text = innerText.trim()
    return text.length > 60 && !taken.includes(text)
  })
  const passage = free.find((candidate) => marked.has(candidate)) ?? free[0]
  if (!passage) return ''
  passage.scrollIntoView({ block: 'center', behavior: 'instant' })
  getSelection()?.selectAllChildren(passage)
  return passage.innerText.trim()
}
