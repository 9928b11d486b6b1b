/** What the page mentions, or the reason why that is not known. */
import type { CategoryId } from '../core/categories.ts'
import { listHidden, type Settings } from '../core/settings/settings.ts'
import { useTexts } from '../ui/controls/use-messages.ts'
import { Concepts } from './concepts.tsx'
import { Legend } from './legend.tsx'
import { MentionsBar } from './mentions-bar.tsx'
import type { PageContext, PageState, SilentKind } from './page-state.ts'

interface PageSectionProps {
  page: PageContext
  state: PageState
  settings: Settings
  onToggleCategory(id: CategoryId): void
  onToggleConcept(id: string): void
  /** Never marks the concept on this site. */
  onWrongHere(id: string, name: string): void
  onAccess(): void
}

export function PageSection(props: PageSectionProps) {
  const texts = useTexts()
  const { page, state, settings, onToggleCategory, onToggleConcept, onWrongHere, onAccess } = props
  return (
    <section class="page" aria-labelledby="page-heading">
      <h2 id="page-heading">{texts('page_heading')}</h2>
      {state.kind === 'loading' && <p class="state">{texts('page_loading')}</p>}
      {state.kind === 'answering' && (
        <>
          <MentionsBar counts={state.report.counts} hidden={listHidden(settings)} />
          <Legend
            shares={state.report.textShares}
            counts={state.report.counts}
            hidden={listHidden(settings)}
            lists={settings.ownLists}
            onToggle={onToggleCategory}
          />
          <Concepts
            concepts={state.report.concepts}
            muted={settings.mutedConcepts}
            hidden={listHidden(settings)}
            onToggle={onToggleConcept}
            onWrongHere={state.report.site === '' ? null : onWrongHere}
          />
        </>
      )}
      {state.kind !== 'loading' && state.kind !== 'answering' && (
        <SilentPage kind={state.kind} page={page} onAccess={onAccess} />
      )}
    </section>
  )
}

function SilentPage({ kind, page, onAccess }: { kind: SilentKind; page: PageContext; onAccess(): void }) {
  const texts = useTexts()
  return (
    <div class="state">
      {kind === 'pdf' && <p>{texts('page_pdf')}</p>}
      {kind === 'foreign' && <p>{texts('page_foreign')}</p>}
      {kind === 'withheld' && (
        <>
          <p>{texts(page.url === '' ? 'page_withheld_all' : 'page_withheld')}</p>
          <button type="button" class="button primary" onClick={onAccess}>
            {texts(page.url === '' ? 'page_allow_all' : 'page_allow')}
          </button>
        </>
      )}
      {kind === 'silent' && (
        <>
          <p>{texts('page_silent')}</p>
          <button type="button" class="button" onClick={() => void page.reload()}>
            {texts('page_reload')}
          </button>
        </>
      )}
    </div>
  )
}
