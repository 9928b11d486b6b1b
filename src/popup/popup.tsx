/** The popup: what this page mentions, what the user has saved, and how to export it. */
import { useState } from 'preact/hooks'
import { type CategoryId, ORGANISATION, toCategoryOrder } from '../core/categories.ts'
import type { ClippingFilter, ClippingOrder } from '../core/clippings/select-clippings.ts'
import { DEFAULT_SETTINGS, type SiteRule } from '../core/settings/settings.ts'
import { withSiteRule } from '../core/settings/site-rules.ts'
import { toCanonicalUrl } from '../core/sources/article-key.ts'
import type { Client } from '../protocol/client.ts'
import type { BackgroundMessageName } from '../protocol/messages.ts'
import type { SettingsStore } from '../stores/key-value/settings-store.ts'
import { useSettings } from '../ui/app/use-settings.ts'
import { NoticeLine, useNotify } from '../ui/controls/notice.tsx'
import { useTexts } from '../ui/controls/use-messages.ts'
import { FIRST_ORDER } from '../ui/data/filter-address.ts'
import { DraftOffers } from '../ui/fields/draft-offers.tsx'
import { StoreNotice } from '../ui/transfer/store-notice.tsx'
import { BackupReminder, type ReminderTools } from './backup-reminder.tsx'
import { PageSection } from './page-section.tsx'
import type { PageContext, PageState } from './page-state.ts'
import { LIBRARY_PAGE, PopupFooter } from './popup-footer.tsx'
import { RecentActs } from './recent-acts.tsx'
import { SaveSelection } from './save-selection.tsx'
import { SaveSentences } from './save-sentences.tsx'
import { SavedSection } from './saved-section.tsx'
import { SiteHeader } from './site-header.tsx'
import { StepThrough } from './step-through.tsx'
import { usePage } from './use-page.ts'

export interface PopupProps {
  page: PageContext
  settings: SettingsStore
  isPrivate: boolean
  /** Keys bound to "save clipping"; empty if there are none. */
  saveKeys: string
  reminder: ReminderTools | null
  openOwnPage(path: string): Promise<void>
  askBackground: Client<BackgroundMessageName>
}

export function Popup({
  page,
  settings: store,
  isPrivate,
  saveKeys,
  reminder,
  openOwnPage,
  askBackground,
}: PopupProps) {
  const texts = useTexts()
  const notify = useNotify()
  const [filter, setFilter] = useState<ClippingFilter>({})
  const [order, setOrder] = useState<ClippingOrder>(FIRST_ORDER)
  const [readSettings, change] = useSettings(store)
  const settings = readSettings ?? DEFAULT_SETTINGS
  const [pageState, askAgain] = usePage(page)
  const state: PageState = readSettings ? pageState : { kind: 'loading' }
  const report = state.kind === 'answering' ? state.report : null
  const pageUrl = report ? report.canonicalUrl || report.url : toCanonicalUrl(page.url, [])

  function setRule(key: string, rule: SiteRule | null): void {
    if (!report) return
    void change('siteRules', (rules) => withSiteRule(rules, report.site, key, rule)).then(askAgain)
  }
  function toggleCategory(id: CategoryId): void {
    if (id === ORGANISATION) return void change('markNames', (isOn) => !isOn).then(askAgain)
    void change('hiddenCategories', (hidden) => toCategoryOrder(toggle(hidden, id))).then(askAgain)
  }
  function toggleConcept(id: string): void {
    void change('mutedConcepts', (muted) => toggle(muted, id)).then(askAgain)
  }
  function addWrongRule(id: string, name: string): void {
    if (!report) return
    const rule = { concept: id, site: report.site, neighbour: null }
    void change('wrongHere', (rules) => [...rules, rule]).then(askAgain)
    notify(texts('concept_wrong_done', name))
  }
  async function requestAccess(): Promise<void> {
    if (await page.requestAccess()) askAgain()
    else notify(texts('page_not_allowed'), true)
  }

  return (
    <>
      <SiteHeader
        report={report}
        rules={settings.siteRules}
        onRule={setRule}
        onMarkPage={() => void page.ask('page.mark', {}).then(askAgain)}
      />
      <main>
        <h1 class="unseen">{texts('extension_name')}</h1>
        <PageSection
          page={page}
          state={state}
          settings={settings}
          onToggleCategory={toggleCategory}
          onToggleConcept={toggleConcept}
          onWrongHere={addWrongRule}
          onAccess={() => void requestAccess()}
        />
        <RecentActs
          pageActs={report?.pageActs ?? []}
          askBackground={askBackground}
          askPage={page.ask}
          onChange={askAgain}
        />
        {report?.decision.mark && <StepThrough step={() => page.ask('page.step', { by: 1 })} />}
        {report && (
          <SaveSelection
            hasSelection={report.hasSelection}
            isPrivate={isPrivate}
            clip={() => page.ask('page.clip', { text: '', isKey: false })}
          />
        )}
        {report && <SaveSentences counts={report.counts} ask={page.ask} />}
        <DraftOffers />
        <StoreNotice way={{ openLibrary: () => void openOwnPage(LIBRARY_PAGE) }} />
        <BackupReminder tools={reminder} openLibrary={() => void openOwnPage(LIBRARY_PAGE)} />
        <SavedSection {...{ filter, order, pageUrl, isPrivate, saveKeys }} onFilter={setFilter} onOrder={setOrder} />
      </main>
      <NoticeLine />
      <PopupFooter filter={filter} order={order} openOwnPage={(path) => void openOwnPage(path)} />
    </>
  )
}

/** A list with an item removed if it was in it, and added if it was not. */
function toggle<Item>(list: readonly Item[], item: Item): Item[] {
  return list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
}
