/** The groups of metrics by the names under which they are chosen, in the order in which they run. */
import { COLD } from './groups/cold.mjs'
import { FIREFOX } from './groups/firefox.mjs'
import { FIRST_MARKS } from './groups/first-marks.mjs'
import { GROWTH } from './groups/growth.mjs'
import { IDLE, LIVE, RANGES } from './groups/living-page.mjs'
import { MEMORY } from './groups/memory.mjs'
import { PEERS } from './groups/peers.mjs'
import { REWRITING } from './groups/rewriting-page.mjs'
import { SAVING } from './groups/saving.mjs'
import { SCRIPT_SIZES } from './groups/script-sizes.mjs'
import { STYLE } from './groups/style-at-load.mjs'
import { FIRST_SCREEN, TASKS } from './groups/tasks.mjs'
import { TWENTY_TABS } from './groups/twenty-tabs.mjs'
import { UNMARKED_PAGE } from './groups/unmarked-page.mjs'

/** @type {Readonly<Record<string, import('./groups/group.d.ts').Group>>} */
export const GROUPS = {
  cold: COLD,
  peers: PEERS,
  list: UNMARKED_PAGE,
  'first-marks': FIRST_MARKS,
  'first-screen': FIRST_SCREEN,
  style: STYLE,
  tasks: TASKS,
  tabs: TWENTY_TABS,
  saving: SAVING,
  growth: GROWTH,
  idle: IDLE,
  live: LIVE,
  rewriting: REWRITING,
  ranges: RANGES,
  memory: MEMORY,
  sizes: SCRIPT_SIZES,
  firefox: FIREFOX,
}
