/** The settings page: the user's own terms, and what is not to be marked. */
import { type CategoryId, ORGANISATION, toCategoryOrder } from '../core/categories.ts'
import { type CustomList, listHidden, type WrongHereRule } from '../core/settings/settings.ts'
import type { SettingsStore } from '../stores/key-value/settings-store.ts'
import { useSettings } from '../ui/app/use-settings.ts'
import { Wordmark } from '../ui/app/wordmark.tsx'
import { NoticeLine } from '../ui/controls/notice.tsx'
import { useTexts } from '../ui/controls/use-messages.ts'
import type { UserNames } from '../ui/data/user-names.ts'
import { CategorySwitches } from './category-switches.tsx'
import { ConceptSwitches } from './concept-switches.tsx'
import { CustomLists } from './custom-lists.tsx'
import type { ListsDraft } from './lists-draft.ts'
import { MarkLook } from './mark-look.tsx'
import { MarkedPages } from './marked-pages.tsx'
import { SingleSwitch } from './single-switch.tsx'
import { WrongPlaces } from './wrong-places.tsx'

interface SettingsPageProps {
  store: SettingsStore
  draft: ListsDraft
  /** Null if they could not be read. */
  firstLists: readonly CustomList[] | null
  names: UserNames
}

export function SettingsPage({ store, draft, firstLists, names }: SettingsPageProps) {
  const texts = useTexts()
  const [settings, change] = useSettings(store)

  function toggleCategory(id: CategoryId): void {
    if (id === ORGANISATION) return void change('markNames', (isOn) => !isOn)
    void change('hiddenCategories', (hidden) =>
      toCategoryOrder(hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id]),
    )
  }
  function toggleConcept(id: string): void {
    void change('mutedConcepts', (muted) =>
      muted.includes(id) ? muted.filter((other) => other !== id) : [...muted, id],
    )
  }
  function addRule(rule: WrongHereRule): void {
    void change('wrongHere', (rules) => [...rules, rule])
  }
  function removeRule(rule: WrongHereRule): void {
    const key = JSON.stringify(rule)
    void change('wrongHere', (rules) => rules.filter((other) => JSON.stringify(other) !== key))
  }
  function removeSiteRule(key: string): void {
    void change('siteRules', ({ [key]: _, ...others }) => others)
  }

  return (
    <>
      <header class="masthead">
        <Wordmark />
      </header>
      <main>
        <h1>{texts('settings_heading')}</h1>
        {firstLists && <CustomLists store={store} draft={draft} firstLists={firstLists} />}
        {settings && (
          <>
            <MarkedPages
              mode={settings.markingMode}
              rules={settings.siteRules}
              onMode={(mode) => void change('markingMode', () => mode)}
              onRemoveRule={removeSiteRule}
            />
            <MarkLook settings={settings} change={change} />
            <CategorySwitches hidden={listHidden(settings)} lists={settings.ownLists} onToggle={toggleCategory} />
            <SingleSwitch
              isOn={settings.markCode}
              label={texts('settings_code')}
              onToggle={() => void change('markCode', (isOn) => !isOn)}
            />
            <SingleSwitch
              isOn={settings.quotesOnPages}
              label={texts('settings_quotes')}
              help={texts('settings_quotes_help')}
              onToggle={() => void change('quotesOnPages', (isOn) => !isOn)}
            />
            <SingleSwitch
              isOn={settings.badge}
              label={texts('settings_badge')}
              onToggle={() => void change('badge', (isOn) => !isOn)}
            />
            <ConceptSwitches muted={settings.mutedConcepts} names={names} onToggle={toggleConcept} />
            <WrongPlaces rules={settings.wrongHere} names={names} onAdd={addRule} onRemove={removeRule} />
          </>
        )}
      </main>
      <NoticeLine floats />
    </>
  )
}
