/** The same in Chromium. */
import './open-a-concept-card.test.ts'
