/**
 * Compares names by appearance: letters of other scripts that look like Latin ones, and invisible characters, do not
 * make a different name. After the table of Unicode Technical Standard 39 (confusables), for the letters of news sites'
 * names; Chinese characters that only resemble each other are not in it.
 */
import { foldText } from '../text/fold-text.ts'

/** Each Latin letter with what looks like it: Cyrillic, Greek, Armenian, Cherokee, Lisu, small capitals. */
const LOOK_ALIKES = `aаαɑᴀ bьвβʙᏏ cсϲᴄⅽꮯ dԁᏧᴅⅾ eеҽєεᴇ3 fƒϝꜰ gɡցɢ hһհнʜᏂ iіιıɪӏⵏlⅼ1 jјյᴊ kкκᴋ mмᴍⅿ nոпηɴ oоοօσᴏ0
pрρᴘ qԛզ rгᴦʀꮁ sѕꜱ5 tтτᴛ uսυцᴜ vνѵᴠⅴ wԝшωᴡ xхχ× yуγүʏ zᴢ`

/** Greek capitals whose small letters look like others. */
const GREEK_CAPITALS: ReadonlyMap<string, string> = new Map(
  ['ΑA', 'ΒB', 'ΕE', 'ΖZ', 'ΗH', 'ΙI', 'ΚK', 'ΜM', 'ΝN', 'ΟO', 'ΡP', 'ΤT', 'ΥY', 'ΧX'].map(
    ([capital, letter]) => [capital, letter] as [string, string],
  ),
)

let latin: ReadonlyMap<string, string> | null = null

function readTable(): ReadonlyMap<string, string> {
  return new Map(
    LOOK_ALIKES.split(/\s+/).flatMap((row) => {
      const [letter = '', ...others] = [...row]
      return others.map((other): [string, string] => [other, letter])
    }),
  )
}

/** The words of a name; in Chinese each run of characters. Letters are folded, and a capital begins a new word. */
export function toSeenWords(name: string): string[] {
  if (CHINESE_ALONE.test(name)) return [foldText(name)]
  latin ??= readTable()
  const table = latin
  const plain = ASCII_ALONE.test(name) ? name.replace(/([a-z])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, '$& ') : toPlain(name)
  const seen = [...foldText(plain).replaceAll("'", '')].map((letter) => table.get(letter) ?? letter).join('')
  const runs = ASCII_ALONE.test(seen)
    ? (seen.match(/[A-Za-z]+|\d+/g) ?? [])
    : (seen.match(/\p{Script=Han}+|[^\P{L}\p{Script=Han}]+|\p{N}+/gu) ?? [])
  return runs.map((run) => run.replaceAll('rn', 'm').replaceAll('vv', 'w'))
}

/** Most names are of one of these kinds, for which nothing has to be looked up by the properties of characters. */
const CHINESE_ALONE = /^[\u4e00-\u9fff]+$/
const ASCII_ALONE = /^[\0-\x7f]*$/

/** Decomposed, without invisible signs and marks, with a blank before each capital that begins a word. */
function toPlain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{M}]/gu, '')
    .replace(/\p{Script=Greek}/gu, (letter) => GREEK_CAPITALS.get(letter) ?? letter)
    .replace(/(\p{Ll})(?=\p{Lu})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$& ')
}
