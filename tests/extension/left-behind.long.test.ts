/** Leaving pages leaves nothing behind, also what only shows after many. */
import { describeNavigations } from '../support/navigations.ts'

describeNavigations(100)
