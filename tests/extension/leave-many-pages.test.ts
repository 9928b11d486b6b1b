/** Leaving pages leaves nothing behind; a few navigations show what each of them would leave. */
import { describeNavigations } from '../support/navigations.ts'

describeNavigations(24)
