/** Top of the popup: whether this page is marked and why, and the user's rules for page, host and domain. */
import { useState } from 'preact/hooks'
import type { Settings, SiteRule } from '../core/settings/settings.ts'
import { findSiteRule } from '../core/settings/site-rules.ts'
import { REASON_TEXTS } from '../i18n/concept-names.ts'
import type { PageReport } from '../protocol/messages.ts'
import { Wordmark } from '../ui/app/wordmark.tsx'
import { useTexts } from '../ui/controls/use-messages.ts'
import { SiteReach, SiteRuleSwitch } from './site-rule-control.tsx'

interface SiteHeaderProps {
  /** Null if the page does not answer. */
  report: PageReport | null
  rules: Settings['siteRules']
  /** Sets a rule under a key; null removes the rule that applies to this site. */
  onRule(key: string, rule: SiteRule | null): void
  onMarkPage(): void
}

export function SiteHeader({ report, rules, onRule, onMarkPage }: SiteHeaderProps) {
  const texts = useTexts()
  /** The key for which the user wants marks on private pages, until the confirmation is answered. */
  const [asking, setAsking] = useState<string | null>(null)
  const [picked, setPicked] = useState<string | null>(null)
  const site = report?.site ?? ''
  const found = findSiteRule(rules, site)
  const key = picked ?? found?.key ?? site

  function choose(rule: SiteRule | null): void {
    const needsWord = rule === 'on' && report?.decision.isPrivate
    setAsking(needsWord ? key : null)
    // Removing a rule means the one that applies, whatever reach is picked for the next.
    if (!needsWord) onRule(rule === null ? (found?.key ?? key) : key, rule)
  }
  /** Changing the reach of a rule moves the rule with it. */
  function pick(next: string): void {
    setPicked(next)
    setAsking(null)
    if (!found) return
    onRule(found.key, null)
    onRule(next, found.rule)
  }

  return (
    <header class="site-header">
      <Wordmark />
      {site !== '' && <SiteReach site={site} picked={key} onPick={pick} />}
      {report && (
        <p class="reason">
          {texts(REASON_TEXTS[report.decision.reason])}{' '}
          {!report.decision.mark && report.decision.reason !== 'site-off' && (
            <button type="button" class="plain-button" onClick={onMarkPage}>
              {texts('page_mark')}
            </button>
          )}
        </p>
      )}
      {site !== '' && <SiteRuleSwitch site={site} rule={found?.rule ?? null} onChoose={choose} />}
      {asking !== null && (
        <div class="site-private" role="alert">
          <p>{texts('site_private')}</p>
          <div class="button-row">
            <button
              type="button"
              class="button"
              onClick={() => {
                onRule(asking, 'on-private')
                setAsking(null)
              }}
            >
              {texts('site_private_confirm')}
            </button>
            <button type="button" class="button" onClick={() => setAsking(null)}>
              {texts('button_cancel')}
            </button>
          </div>
        </div>
      )}
    </header>
  )
}
