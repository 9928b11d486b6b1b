/** Pages that become other articles without being loaded: infinite scroll, an application that replaces text, a live blog. */

export interface Story {
  readonly path: string
  readonly title: string
  readonly author: string
  /** As printed, and as `YYYY-MM-DD`. */
  readonly printed: string
  readonly day: string
  /** A sentence that no other story has. */
  readonly sentence: string
}

export const STORIES: readonly Story[] = [
  {
    path: '/2026/01/12/1150001-alpha-on-chips',
    title: 'Article Alpha on chips',
    author: 'Alma Writer',
    printed: '12 January 2026',
    day: '2026-01-12',
    sentence: 'The alpha plant adds a line for integrated circuits.',
  },
  {
    path: '/2026/01/15/1159999-beta-on-rockets',
    title: 'Article Beta on rockets',
    author: 'Bert Scribe',
    printed: '15 January 2026',
    day: '2026-01-15',
    sentence: 'The beta yard builds rockets for commercial aerospace.',
  },
  {
    path: '/2026/01/18/1160007-gamma-on-genes',
    title: 'Article Gamma on genes',
    author: 'Carla Notes',
    printed: '18 January 2026',
    day: '2026-01-18',
    sentence: 'The gamma hub trusts in biomanufacturing and patience.',
  },
]

const FILL = 'Officials spoke at some length about plans, budgets and schedules, and took questions. '

const toArticle = ({ title, author, printed, sentence }: Story) =>
  `<article><h1>${title}</h1><p>By ${author}, Published ${printed}</p><p>${sentence} ${FILL.repeat(3)}</p>${`<p>${FILL.repeat(12)}</p>`.repeat(5)}</article>`

const toHead = ({ path, title, author, day }: Story, origin: string) =>
  `<meta charset="utf-8"><title>${title} - Quarterly</title><link rel="canonical" href="${origin}${path}"><meta property="og:type" content="article"><meta property="og:site_name" content="Quarterly"><meta property="og:title" content="${title}"><meta property="og:url" content="${origin}${path}"><script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: title, datePublished: `${day}T08:00:00+08:00`, author: { '@type': 'Person', name: author }, publisher: { '@type': 'Organization', name: 'Quarterly' } })}</script>`

const STYLE = '<style>body { font: 18px/1.7 serif; max-width: 34em; margin: 2em auto }</style>'

/** The next story is appended near the end, and its address is in the bar while it crosses the middle of the window. */
function toScrollScript(): string {
  return `<script>
  const stories = ${JSON.stringify(STORIES.map((story) => ({ ...story, html: toArticle(story) })))}
  const main = document.querySelector('main')
  let shown = 1
  const update = () => {
    const left = document.documentElement.scrollHeight - scrollY - innerHeight
    if (left < innerHeight && shown < stories.length) main.insertAdjacentHTML('beforeend', stories[shown++].html)
    const articles = [...document.querySelectorAll('article')]
    const at = articles.findLastIndex((one) => one.getBoundingClientRect().top < innerHeight / 2)
    const story = stories[Math.max(at, 0)]
    if (location.pathname === story.path) return
    history.pushState(null, '', story.path)
    document.title = story.title + ' - Quarterly'
  }
  addEventListener('scroll', update)
</script>`
}

/** A link replaces the text and the document's title; all other metadata stays the first story's. */
function toApplicationScript(): string {
  return `<script>
  const stories = ${JSON.stringify(STORIES.map((story) => ({ ...story, html: toArticle(story) })))}
  const show = (path) => {
    const story = stories.find((one) => path.endsWith(one.path))
    document.querySelector('main').innerHTML = story.html
    document.title = story.title + ' - Quarterly'
  }
  addEventListener('click', (event) => {
    const link = event.target.closest('nav a')
    if (!link) return
    event.preventDefault()
    history.pushState(null, '', link.getAttribute('href'))
    setTimeout(show, 100, location.pathname)
  })
  addEventListener('popstate', () => setTimeout(show, 100, location.pathname))
</script>`
}

export const LIVE_PATH = '/live/2026/01/20/sectors-day'
export const LIVE_POST = {
  id: 'post-1040',
  title: 'Fund doubled',
  author: 'Dora Desk',
  sentence: 'The fund for specialised firms is doubled, the minister says.',
}

function toLiveBlog(origin: string): string {
  const posts = [
    {
      id: 'post-1110',
      title: 'Questions',
      author: 'Emil Wire',
      time: '11:10',
      sentence: 'Reporters ask about integrated circuits.',
    },
    { ...LIVE_POST, time: '10:40' },
    {
      id: 'post-0950',
      title: 'Doors open',
      author: 'Emil Wire',
      time: '09:50',
      sentence: 'The hall fills slowly, and coffee is late.',
    },
  ]
  const data = {
    '@context': 'https://schema.org',
    '@type': 'LiveBlogPosting',
    headline: 'Sectors day: live',
    datePublished: '2026-01-20T09:00:00+08:00',
    author: [
      { '@type': 'Person', name: 'Emil Wire' },
      { '@type': 'Person', name: 'Dora Desk' },
    ],
  }
  const body = posts
    .map(
      ({ id, title, author, time, sentence }) =>
        `<article id="${id}"><a href="#${id}"><time datetime="2026-01-20T${time}:00+08:00">${time}</time></a><h2>${title}</h2><p>By ${author}</p><p>${sentence} ${FILL}</p></article>`,
    )
    .join('')
  return `<meta charset="utf-8"><title>Sectors day: live - Quarterly</title><link rel="canonical" href="${origin}${LIVE_PATH}"><meta property="og:site_name" content="Quarterly"><script type="application/ld+json">${JSON.stringify(data)}</script>${STYLE}<main><h1>Sectors day: live</h1>${body}</main>`
}

/** The page at a path; null where there is none. `/scroll` before a story's path is the page with infinite scroll. */
export function toFlowingPage(path: string, origin: string): string | null {
  const story = STORIES.find((one) => path.endsWith(one.path))
  const [first] = STORIES
  if (path === LIVE_PATH) return `<!doctype html><html lang="en">${toLiveBlog(origin)}</html>`
  if (!story || !first) return null
  const isApplication = path.startsWith('/app')
  const nav = isApplication
    ? `<nav>${STORIES.map((one) => `<a href="/app${one.path}">${one.author.split(' ')[0]}</a>`).join(' ')}</nav>`
    : ''
  const script = isApplication ? toApplicationScript() : toScrollScript()
  const own = isApplication ? { ...story, path: `/app${story.path}` } : story
  return `<!doctype html><html lang="en">${toHead(own, origin)}${STYLE}${nav}<main>${toArticle(story)}</main>${script.replace(/path":"/g, isApplication ? 'path":"/app' : 'path":"')}</html>`
}
