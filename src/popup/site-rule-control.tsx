/** The user's rule for the site: automatic, always, never; for this host only or for its whole domain. */
import { getDomain } from 'tldts'
import type { SiteRule } from '../core/settings/settings.ts'
import { toDomainKey, toDomainOfKey } from '../core/settings/site-rules.ts'
import { useTexts } from '../ui/controls/use-messages.ts'

interface SiteReachProps {
  site: string
  /** The key that is picked: the site's, or that of a domain around it. */
  picked: string
  onPick(key: string): void
}

export function SiteReach({ site, picked, onPick }: SiteReachProps) {
  const texts = useTexts()
  const keys = toReaches(site, picked)
  if (keys.length === 1) return <span class="site-name">{site}</span>
  return (
    <select
      class="site-reach"
      aria-label={texts('site_reach')}
      value={picked}
      onChange={({ currentTarget }) => onPick(currentTarget.value)}
    >
      {keys.map((key) => {
        const domain = toDomainOfKey(key)
        return (
          <option key={key} value={key}>
            {domain === null ? texts('site_reach_host', key) : texts('site_reach_domain', domain)}
          </option>
        )
      })}
    </select>
  )
}

/** This host, its registrable domain (`example.co.uk`, not `co.uk`), and where the current rule applies. */
function toReaches(site: string, picked: string): string[] {
  const domain = getDomain(site, { allowPrivateDomains: true })
  return [...new Set([site, ...(domain ? [toDomainKey(domain)] : []), picked])]
}

interface SiteRuleSwitchProps {
  site: string
  /** Null if each page decides. */
  rule: SiteRule | null
  onChoose(rule: SiteRule | null): void
}

export function SiteRuleSwitch({ site, rule, onChoose }: SiteRuleSwitchProps) {
  const texts = useTexts()
  const options = [
    { value: null, name: texts('site_automatic') },
    { value: 'on', name: texts('site_always') },
    { value: 'off', name: texts('site_never') },
  ] as const
  const current = rule === 'on-private' ? 'on' : rule
  return (
    <fieldset class="scope site-rule">
      <legend class="unseen">{texts('site_rule', site)}</legend>
      {options.map(({ value, name }) => (
        <label key={name}>
          <input type="radio" name="site-rule" checked={current === value} onChange={() => onChoose(value)} />
          <span>{name}</span>
        </label>
      ))}
    </fieldset>
  )
}
