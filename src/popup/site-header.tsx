/** Top of the popup: whether this page is marked and why, and the reader's say about page, host and domain. */
import { useState } from 'preact/hooks'
import type { Settings, SiteRule } from '../core/settings/settings.ts'
import { findSiteRule } from '../core/settings/site-rules.ts'
import type { PageReport } from '../messages/contract.ts'
import { REASON_TEXTS } from '../ui/category-texts.ts'
import { useTexts } from '../ui/texts-context.ts'
import { Wordmark } from '../ui/wordmark.tsx'
import { SiteRuleControl } from './site-rule-control.tsx'

interface SiteHeaderProps {
  /** Null where no page answers. */
  report: PageReport | null
  rules: Settings['siteRules']
  /** Sets a rule under a key; null takes away what rules this site. */
  onRule(key: string, rule: SiteRule | null): void
  onMarkPage(): void
}

export function SiteHeader({ report, rules, onRule, onMarkPage }: SiteHeaderProps) {
  const texts = useTexts()
  /** The key for which the reader wants marks on private pages, before the sentence about it is answered. */
  const [asking, setAsking] = useState<string | null>(null)
  const found = report ? findSiteRule(rules, report.site) : null

  function choose(key: string, rule: SiteRule | null): void {
    const needsWord = rule === 'on' && report?.decision.isPrivate
    setAsking(needsWord ? key : null)
    if (!needsWord) onRule(key, rule)
  }

  return (
    <header class="site-header">
      <Wordmark />
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
      {report?.site && <SiteRuleControl site={report.site} found={found} onChoose={choose} />}
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
