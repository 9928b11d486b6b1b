/**
 * Finds the post of a live blog that a quote is in: its time, heading and permalink, by which the user finds it again
 * among hundreds. Reads only; unknown parts are empty, and the page's own source is used instead.
 */
import { isForm, parentElementOf } from '../dom/clobber-safe-dom.ts'
import { toTexts } from './structured-data.ts'

export interface LivePost {
  /** As the page states it, most often ISO 8601. */
  readonly time: string
  readonly heading: string
  /** Address of the post on its page. */
  readonly url: string
  /** As the page's declared update of it states; the post's own byline is in {@link element}. */
  readonly author: string
  readonly element: Element
}

/** A post states when it was written, and perhaps when it was changed; more times belong to several posts. */
const MOST_TIMES = 2

/** Number of posts from which on "live" in a page's address is trusted. */
const FEWEST_POSTS = 3

const TIME = 'time[datetime]'
const HEADING = 'h2,h3,h4,[role="heading"],[itemprop="headline"]'
const LIVE_PATH = /(?:^|[/_-])live(?:-?blog|-?updates|-?news)?(?:[/_.-]|$)/i

/** Whether a page that does not declare it is a live blog: its address says "live", and it holds posts with times. */
export function looksLive(document: Document, pathname: string): boolean {
  const posts = `:is(article,section,li,[id]) ${TIME}`
  return LIVE_PATH.test(pathname) && document.querySelectorAll(posts).length >= FEWEST_POSTS
}

/**
 * Finds the post around a place in a live blog.
 *
 * @param updates the page's declared `liveBlogUpdate`, in any form.
 */
export function findLivePost(place: Node, href: string, updates: unknown): LivePost | null {
  const post = findPostElement(place)
  const time = post?.querySelector(TIME)
  if (!post || !time) return null
  const heading = toLine(post.querySelector(HEADING)?.textContent)
  const url = findPermalink(post, time, href)
  const update = findUpdate(updates, url, heading)
  return {
    time: time.getAttribute('datetime')?.trim() || (toTexts(update?.datePublished)[0] ?? ''),
    heading: heading || (toTexts(update?.headline)[0] ?? ''),
    url: url || toOwnAddress(toTexts(update?.url)[0], href) || href,
    author: toTexts(update?.author).join(', '),
    element: post,
  }
}

/** The nearest element around a place that states a time of its own. */
function findPostElement(place: Node): Element | null {
  let element = place instanceof Element ? place : place.parentElement
  while (element && (isForm(element) || !element.querySelector(TIME))) element = parentElementOf(element)
  if (!element || element.matches('html,body,main') || element.querySelector('h1')) return null
  return element.querySelectorAll(TIME).length <= MOST_TIMES ? element : null
}

function findPermalink(post: Element, time: Element, href: string): string {
  const links = [
    time.closest('a[href]'),
    ...post.querySelectorAll('a[rel~="bookmark"],a[itemprop="url"]'),
    ...post.querySelectorAll('a[href*="#"]'),
  ]
  for (const link of links) {
    const url = toOwnAddress(link?.getAttribute('href'), href)
    if (url) return url
  }
  const id =
    post.id || post.closest('article[id],section[id],li[id]')?.id || post.querySelector(`[id]:is(${HEADING})`)?.id
  return id ? toOwnAddress(`#${encodeURIComponent(id)}`, href) : ''
}

/** An address of the page's own site that is more specific than the page's; else empty. */
function toOwnAddress(link: string | null | undefined, href: string): string {
  if (!link || !URL.canParse(link, href)) return ''
  const [url, page] = [new URL(link, href), new URL(href)]
  const isElsewhere = url.pathname !== page.pathname || url.hash.length > 1
  return url.origin === page.origin && isElsewhere ? url.href : ''
}

function findUpdate(updates: unknown, url: string, heading: string): Readonly<Record<string, unknown>> | null {
  if (!Array.isArray(updates)) return null
  const isSame = (update: unknown) => {
    if (typeof update !== 'object' || update === null) return false
    const { url: own, headline } = update as Record<string, unknown>
    return (url !== '' && toTexts(own)[0] === url) || (heading !== '' && toTexts(headline)[0] === heading)
  }
  return updates.find(isSame) ?? null
}

function toLine(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}
