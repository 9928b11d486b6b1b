/** The same in Firefox, and every sample page in Chromium. */
import { describeTraceless, SAMPLES } from '../support/traceless-pages.ts'
import './read-without-a-trace.test.ts'

describeTraceless({ name: 'any sample page', often: 'firefox' }, SAMPLES)
