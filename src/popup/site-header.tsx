/** Top of the popup: whether this site is marked, why, and the switch. */
import type { SiteRule } from '../core/settings/settings.ts'
import type { PageReport } from '../messages/contract.ts'
import { REASON_TEXTS } from '../ui/category-texts.ts'
import { useTexts } from '../ui/texts-context.ts'
import { Wordmark } from '../ui/wordmark.tsx'

interface SiteHeaderProps {
  /** Null where no page answers. */
  report: PageReport | null
  rule: SiteRule | undefined
  /** Sets the rule of this site; null leaves the decision to each page again. */
  onRule(rule: SiteRule | null): void
  onMarkPage(): void
}

export function SiteHeader({ report, rule, onRule, onMarkPage }: SiteHeaderProps) {
  const texts = useTexts()
  return (
    <header class="site-header">
      <Wordmark />
      {report?.site && (
        <button
          type="button"
          role="switch"
          class="site-switch"
          aria-checked={report.decision.mark}
          onClick={() => onRule(report.decision.mark ? 'off' : 'on')}
        >
          <span>{texts('site_switch', report.site)}</span>
          <span class="switch-track" aria-hidden="true" />
        </button>
      )}
      {report && (
        <p class="reason">
          {texts(REASON_TEXTS[report.decision.reason])}{' '}
          {rule && (
            <button type="button" class="plain-button" onClick={() => onRule(null)}>
              {texts('site_automatic')}
            </button>
          )}
        </p>
      )}
      {report?.decision.reason === 'not-article' && (
        <div class="button-row">
          <button type="button" class="button" onClick={onMarkPage}>
            {texts('page_mark')}
          </button>
          <button type="button" class="button" onClick={() => onRule('on')}>
            {texts('site_always')}
          </button>
        </div>
      )}
    </header>
  )
}
