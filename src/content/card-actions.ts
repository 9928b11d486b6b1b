/** What a card's buttons do. Each says what it did, and takes it back at one press. */
import type { Concept } from '../core/lexicon/concept.ts'
import { findNeighbours } from '../core/recognizer/neighbours.ts'
import type { Settings, WrongHereRule } from '../core/settings/settings.ts'
import { foldText } from '../core/text/fold-text.ts'
import type { ClipPart } from '../messages/contract.ts'
import type { CardAction } from '../page/card-content.ts'
import { toRange } from '../page/mention-range.ts'
import type { PlacedMention } from '../page/scan-page.ts'
import type { Toast, ToastAction } from '../page/toast.ts'
import type { SettingsStore } from '../stores/settings-store.ts'
import { toConceptName } from '../ui/category-texts.ts'
import type { Texts } from '../ui/texts.ts'
import type { PageClipper } from './clip-selection.ts'

/** What the buttons need. */
export interface ActionSurroundings {
  /** The site whose rules count here; empty where there is none. */
  readSite(): string
  settings: SettingsStore
  clipper: PageClipper
  toast: Toast
  texts: Texts
}

/** Makes the buttons of one mention's card. */
export function createCardActions(
  placed: PlacedMention,
  { readSite, settings, clipper, toast, texts }: ActionSurroundings,
): CardAction[] {
  const { concept } = placed.mention.surface
  const site = readSite()
  const name = toName(concept, texts)

  function say(message: string, actions: readonly ToastAction[] = [], failed = false): void {
    toast.show({ message, failed, actions, closeLabel: texts('button_close'), language: texts('interface_language') })
  }

  /** Changes a setting by what it is at that moment, and offers the way back. */
  async function change<Name extends keyof Settings>(
    setting: Name,
    done: string,
    go: (value: Settings[Name]) => Settings[Name],
    back: (value: Settings[Name]) => Settings[Name],
  ): Promise<void> {
    const write = async (step: typeof go) => settings.write(setting, step((await settings.read())[setting]))
    const tell = (message: string, actions: ToastAction[]) => () => say(message, actions)
    const fail = () => say(texts('settings_not_saved'), [], true)
    const undo = {
      label: texts('button_undo'),
      run: () => void write(back).then(tell(texts('toast_undone'), []), fail),
    }
    await write(go).then(tell(done, [undo]), fail)
  }

  function addRule(rule: WrongHereRule, done: string): void {
    const key = JSON.stringify(rule)
    const others = (rules: readonly WrongHereRule[]) => rules.filter((one) => JSON.stringify(one) !== key)
    void change('wrongHere', done, (rules) => [...others(rules), rule], others)
  }

  function clip(part: ClipPart): void {
    const range = toRange(placed)
    if (range) void clipper.clipPart(range, part)
    else say(texts('toast_sentence_gone'), [], true)
  }

  function mute(): void {
    const others = (ids: readonly string[]) => ids.filter((id) => id !== concept.id)
    void change('mutedConcepts', texts('toast_muted', name), (ids) => [...others(ids), concept.id], others)
  }

  async function switchSiteOff(): Promise<void> {
    const before = (await settings.read()).siteRules[site]
    await change(
      'siteRules',
      texts('toast_site_off', site),
      (rules) => ({ ...rules, [site]: 'off' }),
      ({ [site]: _, ...others }) => (before ? { ...others, [site]: before } : others),
    )
  }

  const wrongChoices: CardAction[] = [
    ...(site === ''
      ? []
      : [
          {
            label: texts('card_wrong_site', site),
            run: () => addRule({ concept: concept.id, site, neighbour: null }, texts('toast_wrong_site', site, name)),
          },
        ]),
    ...findNeighbours(placed.mention, placed.text).map((word) => ({
      label: texts('card_wrong_beside', word),
      run: () =>
        addRule(
          { concept: concept.id, site: null, neighbour: foldText(word) },
          texts('toast_wrong_beside', word, name),
        ),
    })),
  ]
  return [
    { label: texts('card_clip'), run: () => clip('sentence') },
    { label: texts('card_clip_paragraph'), run: () => clip('paragraph') },
    { label: texts('card_mute'), run: mute },
    ...(wrongChoices.length > 0 ? [{ label: texts('card_wrong'), choices: wrongChoices }] : []),
    ...(site === '' ? [] : [{ label: texts('card_site_off'), run: () => void switchSiteOff() }]),
  ]
}

function toName({ preferred }: Concept, texts: Texts): string {
  return toConceptName(preferred, texts('interface_language'))
}
