/**
 * Every sentence of the page that mentions a category: selected here, but saved by the page, which continues when the
 * popup loses the focus and closes.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { ALL_CATEGORY_IDS, type CategoryId } from '../core/categories.ts'
import { toCategoryName } from '../i18n/concept-names.ts'
import type { Texts } from '../i18n/messages.ts'
import type { Client } from '../protocol/client.ts'
import type { PageMessageName, Result, SaveCounts } from '../protocol/messages.ts'
import { useNotify } from '../ui/controls/notice.tsx'
import { useFormats, useTexts } from '../ui/controls/use-messages.ts'
import { useClippingsContext } from '../ui/data/clippings-context.ts'
import { SentenceChoice } from './sentence-choice.tsx'

interface SaveSentencesProps {
  /** Mentions per category. */
  counts: Readonly<Record<CategoryId, number>>
  ask: Client<PageMessageName>
}

/** The step of the dialog: closed, choosing a category, or choosing among its sentences. */
type Step =
  | { kind: 'closed' }
  | { kind: 'categories' }
  | { kind: 'sentences'; category: CategoryId; found: Result<'page.sentences'> }

export function SaveSentences({ counts, ask }: SaveSentencesProps) {
  const texts = useTexts()
  const formats = useFormats()
  const notify = useNotify()
  const { getCustomCategories } = useClippingsContext()
  const [step, setStep] = useState<Step>({ kind: 'closed' })
  const opener = useRef<HTMLButtonElement>(null)
  const returnsFocus = useRef(false)
  const toName = (id: CategoryId) => toCategoryName(id, texts, getCustomCategories())
  const named = ALL_CATEGORY_IDS.filter((id) => counts[id] > 0)

  // Focus returns to the button that opened it, once that is rendered again.
  useEffect(() => {
    if (step.kind === 'closed' && returnsFocus.current) opener.current?.focus()
    returnsFocus.current = step.kind !== 'closed'
  }, [step])

  async function offer(category: CategoryId): Promise<void> {
    const found = await ask('page.sentences', { category })
    if (!found) notify(texts('page_silent'), true)
    else if (found.sentences.length === 0) notify(texts('sentences_nothing'))
    else setStep({ kind: 'sentences', category, found })
  }

  async function save(category: CategoryId, chosen: string[]): Promise<void> {
    const result = await ask('page.clipSentences', { category, chosen })
    if (!result) return notify(texts('failure_unreachable'), true)
    notify(toSentence(result, texts), result.failed > 0)
    if (result.failed === 0) setStep({ kind: 'closed' })
  }

  if (named.length === 0) return null
  return (
    <section class="save-sentences">
      {step.kind === 'sentences' ? (
        <SentenceChoice
          heading={texts('sentences_heading', toName(step.category))}
          found={step.found}
          save={(chosen) => save(step.category, chosen)}
          onBack={() => setStep({ kind: 'closed' })}
        />
      ) : (
        <>
          <button
            type="button"
            class="plain-button"
            ref={opener}
            aria-expanded={step.kind === 'categories'}
            onClick={() => setStep({ kind: step.kind === 'closed' ? 'categories' : 'closed' })}
          >
            {texts('sentences_open')}
          </button>
          {step.kind === 'categories' && (
            <ul class="sentence-categories">
              {named.map((id) => (
                <li key={id}>
                  <button type="button" class="button" onClick={() => void offer(id)}>
                    <span class="mark" data-category={id}>
                      {toName(id)}
                    </span>
                    <span class="count">{formats.count(counts[id])}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  )
}

function toSentence({ saved, already, failed, gone, reason }: SaveCounts, texts: Texts): string {
  const missing = gone > 0 ? ` ${texts('sentences_gone', gone)}` : ''
  if (reason)
    return texts('toast_saved_some', saved + already, saved + already + failed, texts(`failure_${reason}`)) + missing
  return (already > 0 ? texts('toast_saved_many_already', saved, already) : texts('toast_saved_many', saved)) + missing
}
