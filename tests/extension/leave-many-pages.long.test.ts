/** Leaving pages leaves nothing behind, also leaks that show only after many navigations. */
import { describeNavigations } from '../support/navigations.ts'

describeNavigations(100)
