/** Reads a page's source field by field: what it says, where that stands, and whether it is certain. */
import {
  CHOSEN_FIELDS,
  type ChosenFieldName,
  parseReadFrom,
  type SourceReading,
} from '../../core/clippings/chosen-fields.ts'
import { type Candidate, type ChosenField, toChosen } from '../../core/sources/fields/candidate.ts'
import { chooseAuthor } from '../../core/sources/fields/choose-author.ts'
import { chooseCredit } from '../../core/sources/fields/choose-credit.ts'
import { type ChosenDay, chooseDay } from '../../core/sources/fields/choose-day.ts'
import { chooseOutlet } from '../../core/sources/fields/choose-outlet.ts'
import { chooseTitle } from '../../core/sources/fields/choose-title.ts'
import type { PageFacts } from '../../core/sources/fields/page-facts.ts'
import { NO_PAPER_READ, type ReadPaper, readPaper } from '../../core/sources/papers/read-paper.ts'

export interface SourceFields {
  readonly title: ChosenField
  readonly author: ChosenField
  readonly outlet: ChosenField
  readonly credit: ChosenField
  readonly day: ChosenDay
  /** The fields of a government paper, or of the paper that the page explains. */
  readonly paper: ReadPaper
}

/** Chooses all fields of a page's facts. */
export function chooseSource(facts: PageFacts): SourceFields {
  const title = chooseTitle(facts)
  const paper = facts.paper ? readPaper(facts.paper, title.value, toHostname(facts.href)) : NO_PAPER_READ
  const credit = chooseCredit(facts)
  return {
    title,
    // A paper's table states what outlets leave to metadata and bylines.
    author: paper.issuer === '' ? chooseAuthor(facts) : toChosen(inTable(paper.issuer), 'the body that issued it'),
    outlet: chooseOutlet(facts),
    credit:
      credit.value === '' && paper.source !== '' ? toChosen(inTable(paper.source), 'the source of a paper') : credit,
    day: paper.publishedOn === '' ? chooseDay(facts) : toDay(chooseDay(facts), paper.publishedOn),
    paper,
  }
}

/** The fields of a clipping that hold the chosen values. */
const HELD_IN = {
  title: 'title',
  outlet: 'outlet',
  sourceCredit: 'credit',
  author: 'author',
  publishedDate: 'day',
} as const satisfies Record<ChosenFieldName, keyof SourceFields>

/** Where each value was read, and which are not certain. */
export function toReading(fields: SourceFields): SourceReading {
  const known = CHOSEN_FIELDS.filter((name) => fields[HELD_IN[name]].value !== '')
  return {
    readFrom: parseReadFrom(Object.fromEntries(known.map((name) => [name, fields[HELD_IN[name]].from]))),
    toCheck: known.filter((name) => !fields[HELD_IN[name]].sure),
  }
}

function toHostname(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname : ''
}

function inTable(value: string): Candidate {
  return { value, from: 'table', name: '' }
}

/** The day of publication in a paper's table, with the time of day that metadata states for the same day. */
function toDay(chosen: ChosenDay, day: string): ChosenDay {
  if (chosen.value === day) return chosen
  const published = { publishedAt: '', publishedDate: day }
  return { ...chosen, ...toChosen(inTable(day), 'the day of publication of a paper'), published }
}
