/** The message catalogues: three languages that say the same, and nothing that nobody says. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import en from '../../src/i18n/public/_locales/en/messages.json' with { type: 'json' }
import zhCN from '../../src/i18n/public/_locales/zh_CN/messages.json' with { type: 'json' }
import zhTW from '../../src/i18n/public/_locales/zh_TW/messages.json' with { type: 'json' }

interface Entry {
  message: string
  description?: string
  placeholders?: Record<string, { content: string }>
}
type Catalogue = Record<string, Entry>

const ROOT = join(import.meta.dirname, '..', '..')
const CATALOGUES: readonly [language: string, catalogue: Catalogue][] = [
  ['en', en],
  ['zh-CN', zhCN],
  ['zh-TW', zhTW],
]
const english: Catalogue = en
const names = Object.keys(english)

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => join(ROOT, 'src', name))
  .filter((path) => /\.tsx?$/.test(path) && statSync(path).isFile())
const code = sources.map((path) => readFileSync(path, 'utf8')).join('\n')
const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8')

/** Beginnings of names that code completes: `failure_` of `failure_${reason}`. */
const beginnings = [...code.matchAll(/texts\([^)]*?`([a-z0-9_]+_)\$\{/g)].map(([, beginning]) => beginning as string)

function isUsed(name: string): boolean {
  return (
    code.includes(`'${name}'`) ||
    manifest.includes(`__MSG_${name}__`) ||
    beginnings.some((beginning) => name.startsWith(beginning))
  )
}

/** Names of the placeholders that stand in a text. */
function placeholdersOf({ message }: Entry): string[] {
  return [...message.matchAll(/\$([A-Z_]+)\$/g)].map(([, name]) => (name as string).toLowerCase()).sort()
}

describe('the English catalogue, from which translators work', () => {
  it('describes every text', () => {
    expect(names.filter((name) => !english[name]?.description?.trim())).toEqual([])
  })

  it('gives an example wherever a text holds something that is filled in', () => {
    const filled = names.filter((name) => placeholdersOf(english[name] as Entry).length > 0)
    expect(filled.filter((name) => !/Example|The same/.test(english[name]?.description ?? ''))).toEqual([])
  })
})

describe.each(CATALOGUES)('the catalogue in %s', (language, catalogue) => {
  it('has the same names, in the same order, as the English one', () => {
    expect(Object.keys(catalogue)).toEqual(names)
  })

  it('leaves no text empty', () => {
    expect(names.filter((name) => !catalogue[name]?.message.trim())).toEqual([])
  })

  it('fills the same placeholders with the same values', () => {
    for (const name of names) {
      const [own, first] = [catalogue[name], english[name]]
      expect(placeholdersOf(own as Entry), name).toEqual(placeholdersOf(first as Entry))
      expect(placeholdersOf(own as Entry), name).toEqual(Object.keys(own?.placeholders ?? {}).sort())
      expect(own?.placeholders, name).toEqual(first?.placeholders)
    }
  })

  it('says which language it is', () => {
    expect(catalogue.interface_language?.message).toBe(language)
  })
})

describe('the names of texts', () => {
  it('are all used', () => {
    expect(names.filter((name) => !isUsed(name))).toEqual([])
  })

  it('in the manifest all exist', () => {
    const asked = [...manifest.matchAll(/__MSG_(\w+)__/g)].map(([, name]) => name as string)
    expect(asked.filter((name) => !names.includes(name))).toEqual([])
  })

  it('in the code all exist', () => {
    const asked = [...code.matchAll(/\btexts\(\s*'([a-z0-9_]+)'/g)].map(([, name]) => name as string)
    expect(asked.length).toBeGreaterThan(40)
    expect(asked.filter((name) => !names.includes(name))).toEqual([])
  })
})

describe('the Chinese texts', () => {
  it('keep to their own script', () => {
    const simplified = Object.values(zhCN)
      .map(({ message }) => message)
      .join('')
    const traditional = Object.values(zhTW)
      .map(({ message }) => message)
      .join('')
    expect(simplified).not.toMatch(/[儲匯頁網這個檔顯標類複還選]/)
    expect(traditional).not.toMatch(/[储汇页网这个档显标类复还选]/)
  })

  it('say it as people in Taiwan do', () => {
    const traditional = Object.values(zhTW)
      .map(({ message }) => message)
      .join('')
    expect(traditional).not.toMatch(/保存剪藏|導出|網站設置|粘貼|搜索|信息|屏幕|軟件|文件夾|擴展/)
  })
})

/** One word in English that is two in Chinese: of a tag and of a rule; of an outcome and of a count; also of institutions. */
const APART = ['select_remove_tags', 'import_count_changed', 'by_hand_outlet']

describe.each(CATALOGUES.slice(1))('the catalogue in %s, read by a Chinese', (_, catalogue) => {
  const find = (pattern: RegExp) => names.filter((name) => pattern.test(catalogue[name]?.message ?? ''))

  it('calls the user by one word', () => expect(find(/您/)).toEqual([]))

  it('has no space beside wide punctuation', () => {
    expect(find(/[，。；：、！？（）「」『』] | [，。；：、！？（）「」『』]/)).toEqual([])
  })

  it('has wide punctuation between Chinese words', () => {
    expect(find(/\p{Script=Han}[,;:!?]|[,;:!?]\p{Script=Han}/u)).toEqual([])
  })

  it('has no space between a day, which ends in 日, and the word after it', () => {
    expect(find(/\$(?:DATE|SINCE|SEEN)\$ \p{Script=Han}/u)).toEqual([])
  })

  it('says the same where English says the same', () => {
    const said = new Map<string, string>()
    const other = names.filter((name) => {
      const english = CATALOGUES[0]?.[1][name]?.message ?? ''
      const first = said.get(english) ?? catalogue[name]?.message ?? ''
      if (!APART.includes(name)) said.set(english, first)
      return !APART.includes(name) && first !== catalogue[name]?.message
    })
    expect(other).toEqual([])
  })
})
