/** How marks look, and which mentions get one: each setting with a plain control, and real marks as preview. */
import { CATEGORY_IDS, type CategoryId, CUSTOM_CATEGORY_IDS } from '../core/categories.ts'
import { toCustomCategoryNames } from '../core/lexicon/known-names.ts'
import { MARK_COLOURS, type MarkColour } from '../core/settings/mark-palette.ts'
import { TINT_STRENGTHS, type TintStrength, toMarkColour } from '../core/settings/mark-style.ts'
import { type Settings, SHOW_MENTIONS, type ShowMentions } from '../core/settings/settings.ts'
import { toCategoryName } from '../i18n/concept-names.ts'
import type { TextName } from '../i18n/messages.ts'
import type { ChangeSetting } from '../ui/app/use-settings.ts'
import { useTexts } from '../ui/controls/use-messages.ts'
import { Choices } from './choices.tsx'

const TINT_TEXTS: Readonly<Record<TintStrength, TextName>> = {
  none: 'tint_none',
  quiet: 'tint_quiet',
  clear: 'tint_clear',
}

const SHOW_TEXTS: Readonly<Record<ShowMentions, TextName>> = {
  every: 'show_every',
  'first-in-block': 'show_first_in_block',
  'first-in-article': 'show_first_in_article',
}

const COLOUR_TEXTS: Readonly<Record<MarkColour, TextName>> = {
  blue: 'colour_blue',
  teal: 'colour_teal',
  violet: 'colour_violet',
  green: 'colour_green',
  plum: 'colour_plum',
  ochre: 'colour_ochre',
  slate: 'colour_slate',
  graphite: 'colour_graphite',
  indigo: 'colour_indigo',
  moss: 'colour_moss',
  umber: 'colour_umber',
  mulberry: 'colour_mulberry',
}

interface MarkLookProps {
  settings: Settings
  change: ChangeSetting
}

export function MarkLook({ settings, change }: MarkLookProps) {
  const texts = useTexts()
  const { markColours, ownLists } = settings
  const names = toCustomCategoryNames(ownLists)
  const shown = [...CATEGORY_IDS, ...CUSTOM_CATEGORY_IDS.filter((own) => ownLists.some(({ id }) => id === own))]

  function choose(id: CategoryId, colour: MarkColour): void {
    void change('markColours', ({ [id]: _, ...others }) =>
      colour === toMarkColour(id, { markColours: {} }) ? others : { ...others, [id]: colour },
    )
  }

  return (
    <section aria-labelledby="look-heading" class="mark-look">
      <h2 id="look-heading">{texts('settings_look')}</h2>
      <Choices
        legend={texts('settings_show')}
        name="show-mentions"
        options={SHOW_MENTIONS.map((value) => ({ value, label: texts(SHOW_TEXTS[value]) }))}
        chosen={settings.showMentions}
        note={texts('settings_show_note')}
        onChoose={(value) => void change('showMentions', () => value)}
      />
      <Choices
        legend={texts('settings_tint')}
        name="tint-strength"
        options={TINT_STRENGTHS.map((value) => ({ value, label: texts(TINT_TEXTS[value]) }))}
        chosen={settings.tintStrength}
        onChoose={(value) => void change('tintStrength', () => value)}
      />
      <fieldset>
        <legend>
          <h3>{texts('settings_colours')}</h3>
        </legend>
        <p class="quiet">{texts('settings_look_intro')}</p>
        <ul class="colour-list">
          {shown.map((id) => {
            const name = toCategoryName(id, texts, names)
            return (
              <li key={id}>
                <span class="mark" data-category={id}>
                  {name}
                </span>
                <select
                  class="field"
                  aria-label={texts('colour_of', name)}
                  value={toMarkColour(id, settings)}
                  onChange={(event) => choose(id, event.currentTarget.value as MarkColour)}
                >
                  {MARK_COLOURS.map((colour) => (
                    <option key={colour} value={colour}>
                      {texts(COLOUR_TEXTS[colour])}
                    </option>
                  ))}
                </select>
              </li>
            )
          })}
        </ul>
        {Object.keys(markColours).length > 0 && (
          <button type="button" class="plain-button" onClick={() => void change('markColours', () => ({}))}>
            {texts('colours_default')}
          </button>
        )}
      </fieldset>
    </section>
  )
}
