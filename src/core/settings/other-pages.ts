/**
 * Words in addresses and titles by which pages are told that have running text and are not news: recipes, product
 * tests, events, clubs and what sites say of themselves, word lists, encyclopaedias, fiction. Reviewed data, in the
 * languages of the outlets that were looked at; a word that news addresses or headlines use as well is not listed.
 */
import type { OtherKind } from './page-evidence.ts'
import type { Address } from './private-places.ts'
import { toHostSite } from './site-rules.ts'

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Segments of a path below which no news stands, whatever its pages declare. */
const NEVER_NEWS = words('recipe recipes rezept rezepte recettes recetas ricette caipu shipu')

/** Product tests; as an English word it stands in addresses about sport and weapons, so it must be among the first. */
const TESTS = words('test tests testbericht testberichte produkttest warentest pingce ceping')

/** Segments below which vague metadata counts for nothing. */
const SELDOM_NEWS = words(
  'about about-us aboutus about_us ueber-uns uber-uns ueberuns uberuns wir-ueber-uns verein vereine unserverein club clubs ' +
    'a-propos qui-sommes-nous quienes-somos chi-siamo guanyu gywm impressum imprint contact contact-us kontakt lianxi ' +
    'datenschutz privacy privacy-policy terms agb faq help hilfe career careers karriere jobs stellenangebote leistungen ' +
    'event events veranstaltung veranstaltungen termin termine kalender calendar evenement evenements eventos huodong ' +
    'fiction fictions novel novels xiaoshuo lyrics geci courses kurse webinar webinars datasheet',
)

/** Segments of word lists and encyclopaedias. */
const WORD_LISTS = words(
  'glossary glossar glossaire lexikon lexicon dictionary woerterbuch encyclopedia encyclopaedia enzyklopaedie baike cidian terms-and-definitions',
)

/** First labels of host names of the same. */
const WORD_LIST_HOSTS = words('baike wiki en-wiki dict dictionary lexikon glossary encyclopedia zh-wiki')

const TITLES: readonly (readonly [OtherKind, RegExp])[] = [
  [
    'reference',
    /[-–—_|]\s*(?:wikipedia|wiktionary|wikivoyage|britannica)\b|(?:百度|维基|維基|互动|搜狗|MBA智库)百科|\b(?:glossary|glossar|lexikon|dictionary|encyclop(?:a?e|æ)dia|wörterbuch|word list)\b|词汇表|詞彙表|术语表|術語表|(?:在线|汉语|英汉|漢語)[词詞]典/i,
  ],
  [
    'not-article',
    /^(?:about(?: us)?|über uns|wir über uns|who we are|what we do|our (?:club|team|story|history|mission)|contact(?: us)?|kontakt|impressum|imprint|colophon|à propos|qui sommes-nous|quiénes somos|chi siamo)(?=\s*(?:$|[-–—|_:(]))|^(?:关于我们|關於我們|关于本站|联系我们|聯絡我們|公司简介|公司簡介|企业简介|协会简介|協會簡介|学会简介|本会简介|机构简介|协会章程)/i,
  ],
  [
    'not-article',
    /^(?:recipe|rezept|recette|receta)\b|\b(?:recipe|rezept)s?(?=\s*(?:$|[-–—|_:(]))|[的之](?:家常)?做法|食[谱譜]|菜[谱譜]|レシピ/i,
  ],
  [
    'not-article',
    /\bchapter (?!(?:7|9|11|12|13|15)\b)(?:\d+|[ivx]+|one|two|three)\b|^\s*第[一二三四五六七八九十百千零〇\d]+[章回](?:\s|[:：])|_第[一二三四五六七八九十百千零〇\d]+[章回]|\blyrics\b|歌[词詞](?:$|[-–—|_])|[在线線][阅閱][读讀]|最新章[节節]/i,
  ],
]

/** Segments, and first labels without `www` (www.news.cn), below which outlets put news. */
const NEWS = words(
  'news nachrichten aktuelles actualite actualites noticias notizie xinwen newsroom headlines zixun xw',
)

/** Whether an address says that news stands there. */
export function isNewsAddress({ hostname, pathname }: Address): boolean {
  return [toHostSite(hostname).split('.', 1)[0] as string, ...pathname.toLowerCase().split('/')].some((name) =>
    NEWS.has(name),
  )
}

/** The kind of a page by its title, where that says that it is no news; null elsewhere. */
export function toTitledKind(title: string): OtherKind | null {
  return TITLES.find(([, pattern]) => pattern.test(title.trim()))?.[0] ?? null
}

/**
 * What an address says that no news stands there: `never` whatever the page declares, `seldom` and `word-list` unless it
 * declares precisely that it is news; null where it says nothing.
 */
export function toNamedKind({ hostname, pathname }: Address): 'never' | 'seldom' | 'word-list' | null {
  const [, ...names] = pathname.toLowerCase().split('/')
  const segments = names.map((name) => name.split('.', 1)[0] as string)
  const isTest = TESTS.has(segments[0] ?? '') || segments.slice(0, 3).some((name) => name !== 'test' && TESTS.has(name))
  if (isTest || segments.some((name) => NEVER_NEWS.has(name))) return 'never'
  const label = toHostSite(hostname).split('.', 1)[0] as string
  if (segments.some((name) => WORD_LISTS.has(name)) || WORD_LIST_HOSTS.has(label)) return 'word-list'
  return segments.some((name) => SELDOM_NEWS.has(name)) ? 'seldom' : null
}
