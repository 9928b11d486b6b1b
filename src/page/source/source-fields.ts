/** Reads a page's source field by field: what it says, where that stands, and whether it is certain. */
import type { JudgedField } from '../../core/sources/fields/candidate.ts'
import { chooseAuthor } from '../../core/sources/fields/choose-author.ts'
import { chooseCredit } from '../../core/sources/fields/choose-credit.ts'
import { chooseDay, type JudgedDay } from '../../core/sources/fields/choose-day.ts'
import { chooseOutlet } from '../../core/sources/fields/choose-outlet.ts'
import { chooseTitle } from '../../core/sources/fields/choose-title.ts'
import type { PageFacts } from '../../core/sources/fields/page-facts.ts'

export interface SourceFields {
  readonly title: JudgedField
  readonly author: JudgedField
  readonly outlet: JudgedField
  readonly credit: JudgedField
  readonly day: JudgedDay
}

/** Judges all fields of a page's facts. */
export function judgeSource(facts: PageFacts): SourceFields {
  return {
    title: chooseTitle(facts),
    author: chooseAuthor(facts),
    outlet: chooseOutlet(facts),
    credit: chooseCredit(facts),
    day: chooseDay(facts),
  }
}
