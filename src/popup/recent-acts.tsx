/** Changes made on concept cards: those for this page only can be made lasting or discarded, lasting ones undone. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { LastingAct } from '../core/settings/lasting-act.ts'
import { describeAct } from '../i18n/act-texts.ts'
import type { Client } from '../protocol/client.ts'
import type { BackgroundMessageName, PageMessageName, RecentAct } from '../protocol/messages.ts'
import { useNotify } from '../ui/controls/notice.tsx'
import { useTexts } from '../ui/controls/use-messages.ts'
import { useClippingsContext } from '../ui/data/clippings-context.ts'

interface RecentActsProps {
  /** Those of the page under the popup, the oldest first. */
  pageActs: readonly LastingAct[]
  askBackground: Client<BackgroundMessageName>
  askPage: Client<PageMessageName>
  /** Called when the page may have changed. */
  onChange(): void
}

export function RecentActs({ pageActs, askBackground, askPage, onChange }: RecentActsProps) {
  const texts = useTexts()
  const notify = useNotify()
  const section = useRef<HTMLElement>(null)
  const [recent, setRecent] = useState<readonly RecentAct[]>([])
  const read = useCallback(async () => setRecent((await askBackground('act.list', {})) ?? []), [askBackground])
  // What a page does while the popup is open is listed the next time.
  useEffect(() => void read(), [read])

  async function finish(isDone: boolean, done: string): Promise<void> {
    notify(isDone ? done : texts('settings_not_saved'), !isDone)
    // The clicked button disappears with its act.
    section.current?.focus()
    await read()
    onChange()
  }
  async function undo(id: string): Promise<void> {
    const result = await askBackground('act.undo', { id })
    await finish(result?.ok === true, texts('toast_undone'))
  }
  async function forget(act: LastingAct): Promise<void> {
    const result = await askPage('page.forgetAct', { act })
    await finish(result?.ok === true, texts('toast_undone'))
  }
  async function makeLasting(act: LastingAct): Promise<void> {
    const result = await askBackground('act.do', { act })
    if (result?.ok) await askPage('page.forgetAct', { act })
    await finish(result?.ok === true, texts('acts_made_lasting'))
  }

  if (pageActs.length === 0 && recent.length === 0) return null
  return (
    <section class="recent-acts" aria-labelledby="acts-heading" ref={section} tabIndex={-1}>
      <h2 id="acts-heading">{texts('acts_heading')}</h2>
      {pageActs.length > 0 && (
        <>
          <h3>{texts('acts_page_only')}</h3>
          <ul>
            {pageActs.map((act) => (
              <ActEntry key={JSON.stringify(act)} id={JSON.stringify(act)} act={act}>
                {[
                  { label: texts('acts_make_lasting'), run: () => void makeLasting(act) },
                  { label: texts('button_undo'), run: () => void forget(act) },
                ]}
              </ActEntry>
            ))}
          </ul>
        </>
      )}
      {pageActs.length > 0 && recent.length > 0 && <h3>{texts('acts_lasting')}</h3>}
      {recent.length > 0 && (
        <ul>
          {recent.map(({ id, act }) => (
            <ActEntry key={id} id={id} act={act}>
              {[{ label: texts('button_undo'), run: () => void undo(id) }]}
            </ActEntry>
          ))}
        </ul>
      )}
    </section>
  )
}

interface ActEntryProps {
  id: string
  act: LastingAct
  children: readonly { label: string; run(): void }[]
}

function ActEntry({ id, act, children }: ActEntryProps) {
  const texts = useTexts()
  const { getConceptNames } = useClippingsContext()
  const textId = `act-${encodeURIComponent(id)}`
  return (
    <li>
      <bdi id={textId}>{describeAct(act, getConceptNames(), texts)}</bdi>
      <span class="acts-buttons">
        {children.map(({ label, run }) => (
          <button key={label} type="button" class="plain-button" aria-describedby={textId} onClick={run}>
            {label}
          </button>
        ))}
      </span>
    </li>
  )
}
