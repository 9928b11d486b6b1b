/** The reader's rule for the site: each page decides, always, never; for this host alone or for its whole domain. */
import { useState } from 'preact/hooks'
import { getDomain } from 'tldts'
import type { SiteRule } from '../core/settings/settings.ts'
import { type FoundRule, toDomainKey, toDomainOfKey } from '../core/settings/site-rules.ts'
import { useTexts } from '../ui/texts-context.ts'

interface SiteRuleControlProps {
  site: string
  /** The rule that counts for the site now. */
  found: FoundRule | null
  onChoose(key: string, rule: SiteRule | null): void
}

export function SiteRuleControl({ site, found, onChoose }: SiteRuleControlProps) {
  const texts = useTexts()
  const [picked, setPicked] = useState<string | null>(null)
  const keys = toReaches(site, found)
  const key = picked ?? found?.key ?? site
  const current = found?.rule.replace('-private', '') ?? null
  const options = [
    { rule: null, name: texts('site_automatic') },
    { rule: 'on', name: texts('site_always') },
    { rule: 'off', name: texts('site_never') },
  ] as const

  /** A rule moves along when its reach is changed. */
  function pick(next: string): void {
    setPicked(next)
    if (found) onChoose(next, found.rule)
  }

  return (
    <div class="site-rule">
      <fieldset class="scope">
        <legend class="unseen">{texts('site_rule', site)}</legend>
        {options.map(({ rule, name }) => (
          <label key={name}>
            <input
              type="radio"
              name="site-rule"
              checked={current === rule}
              onChange={() => onChoose(rule === null ? (found?.key ?? key) : key, rule)}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {keys.length > 1 ? (
        <select
          class="site-reach"
          aria-label={texts('site_reach')}
          value={key}
          onChange={({ currentTarget }) => pick(currentTarget.value)}
        >
          {keys.map((one) => (
            <option key={one} value={one}>
              {toName(one)}
            </option>
          ))}
        </select>
      ) : (
        <span class="site-name">{site}</span>
      )}
    </div>
  )

  function toName(one: string): string {
    const domain = toDomainOfKey(one)
    return domain === null ? texts('site_reach_host', one) : texts('site_reach_domain', domain)
  }
}

/** This host, its domain as registries count it (`example.co.uk`, not `co.uk`), and where the rule stands now. */
function toReaches(site: string, found: FoundRule | null): string[] {
  const domain = getDomain(site, { allowPrivateDomains: true })
  return [...new Set([site, ...(domain ? [toDomainKey(domain)] : []), ...(found ? [found.key] : [])])]
}
