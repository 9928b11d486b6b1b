/** Which pages are marked automatically, and the sites for which the user set a rule. */
import { MARKING_MODES, type MarkingMode, type Settings, type SiteRule } from '../core/settings/settings.ts'
import { toDomainOfKey } from '../core/settings/site-rules.ts'
import type { TextName } from '../i18n/messages.ts'
import { useTexts } from '../ui/controls/use-messages.ts'

const MODE_TEXTS: Readonly<Record<MarkingMode, readonly [name: TextName, help: TextName]>> = {
  articles: ['mode_articles', 'mode_articles_help'],
  all: ['mode_all', 'mode_all_help'],
  mine: ['mode_mine', 'mode_mine_help'],
}

const RULE_TEXTS: Readonly<Record<SiteRule, TextName>> = {
  on: 'rule_on',
  'on-private': 'rule_on_private',
  off: 'rule_off',
}

interface MarkedPagesProps {
  mode: MarkingMode
  rules: Settings['siteRules']
  onMode(mode: MarkingMode): void
  onRemoveRule(key: string): void
}

export function MarkedPages({ mode, rules, onMode, onRemoveRule }: MarkedPagesProps) {
  const texts = useTexts()
  return (
    <>
      <fieldset class="marking-modes" aria-describedby="modes-private">
        <legend>
          <h2>{texts('settings_pages')}</h2>
        </legend>
        {MARKING_MODES.map((one) => (
          <label key={one}>
            <input type="radio" name="marking-mode" checked={mode === one} onChange={() => onMode(one)} />
            <span>
              {texts(MODE_TEXTS[one][0])} <span class="quiet">{texts(MODE_TEXTS[one][1])}</span>
            </span>
          </label>
        ))}
        <p class="quiet" id="modes-private">
          {texts('settings_pages_private')}
        </p>
      </fieldset>
      <section aria-labelledby="rules-heading">
        <h2 id="rules-heading">{texts('settings_rules')}</h2>
        <SiteRules rules={rules} onRemove={onRemoveRule} />
      </section>
    </>
  )
}

function SiteRules({ rules, onRemove }: { rules: Settings['siteRules']; onRemove(key: string): void }) {
  const texts = useTexts()
  const sorted = Object.entries(rules).sort(([one], [other]) => (one < other ? -1 : 1))
  if (sorted.length === 0) return <p class="quiet">{texts('settings_rules_none')}</p>
  return (
    <ul class="removable-list">
      {sorted.map(([key, rule]) => {
        const domain = toDomainOfKey(key)
        const name = domain === null ? key : texts('site_reach_domain', domain)
        return (
          <li key={key}>
            <span>{texts(RULE_TEXTS[rule], name)}</span>
            <button
              type="button"
              class="plain-button"
              aria-label={texts('rule_remove_of', name)}
              onClick={() => onRemove(key)}
            >
              {texts('rule_remove')}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
