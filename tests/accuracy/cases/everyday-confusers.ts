/** English texts from daily life in which nothing is to be marked. */
import type { AccuracyCase } from './case.ts'

export const EVERYDAY_CONFUSERS_CASES: readonly AccuracyCase[] = [
  {
    name: 'marks nothing in a bread recipe',
    text: 'Prove the dough for two hours, fold it every thirty minutes, and bake it on a hot stone with a cup of water below.',
  },
  {
    name: 'marks nothing in a match report',
    text: 'The saveQueue chipped the ball to the left back, who fell over it. Two-nil, and the rain came sideways.',
  },
  {
    name: 'marks nothing in a bond market note',
    text: 'Ten-year notes were little changed as traders waited for the jobs report, and the dollar drifted lower against the franc.',
  },
  {
    name: 'marks nothing in a house advert',
    text: 'Three-bed terrace, original tiles, new boiler, small yard with a fig tree. Viewings on Saturday from ten.',
  },
  {
    name: 'marks nothing in advice on a sore throat',
    text: 'Gargle with warm salt water, rest your voice, and see a doctor if it hurts to swallow after four days.',
  },
  {
    name: 'marks nothing in a board game review',
    text: 'You play a miller. You trade flour for sheep, and on a six the donkey eats everything.',
  },
  {
    name: 'marks nothing in a sermon',
    text: 'The widow gave two small coins, and the preacher let the silence do the rest.',
  },
  {
    name: 'marks nothing in a travel blog',
    text: 'We took the slow train to Trieste, ate sardines on the mole, and missed the last bus twice.',
  },
  {
    name: 'marks nothing in a court report',
    text: 'The jury was out for six hours. The defendant, a piano tuner, stared at the ceiling throughout.',
  },
  {
    name: 'marks nothing in a gardening column',
    text: 'Prune the roses to an outward bud, clear the leaves, and feed them when the forsythia flowers.',
  },
  {
    name: 'marks nothing in a weather forecast',
    text: 'Fog in the valleys will lift by noon; a light breeze from the west, eleven degrees, dry until Thursday.',
  },
  {
    name: 'marks nothing in a school letter',
    text: 'Please send a packed lunch, a raincoat and one clean sock for the puppet workshop.',
  },
  {
    name: 'marks nothing in a report on a council meeting',
    text: 'Councillors voted to keep the pool open, to move the bins, and to stop talking at ten.',
  },
  {
    name: 'marks nothing in a film review',
    text: 'The second half loses its nerve, but the scene in the lift is worth the ticket.',
  },
  {
    name: 'marks nothing in an obituary',
    text: 'She taught Latin for forty years, kept bees, and never learned to drive.',
  },
  {
    name: 'marks nothing in a wine note',
    text: 'Cherry, a little smoke, firm but friendly; drink it with lamb before the decade is out.',
  },
  {
    name: 'marks nothing in a tech-support answer',
    text: 'Turn it off, wait ten seconds, turn it on again. If the light still blinks, hold the button for five.',
  },
  {
    name: 'marks nothing in a report on exams',
    text: 'Two in three pupils passed, the same as last year, although the maths paper leaked in one town.',
  },
  {
    name: 'marks nothing in an election report',
    text: 'Turnout was low in the rain, and the count was stopped twice to look for a missing box.',
  },
  {
    name: 'marks nothing in an account of a pilgrimage',
    text: "On the ninth day our feet healed, the hills flattened, and somebody's flute kept time.",
  },
  {
    name: 'marks nothing in a horoscope',
    text: 'A letter brings good news at midweek; avoid quarrels over money and anything with prawns.',
  },
  {
    name: 'marks nothing in a chess column',
    text: 'White gives up the exchange on move nineteen and wins the queen with a quiet king move.',
  },
  {
    name: "marks nothing in a report on China's spring festival",
    text: 'Trains were full by noon on Friday, and vendors in Zhengzhou ran out of dumplings before the second train left.',
  },
  {
    name: 'marks nothing in a report on Chinese tea prices',
    text: 'Longjing picked before Qingming sold at a tenth less than last year, growers in Hangzhou said.',
  },
  {
    name: 'marks nothing in a diplomatic note from Beijing',
    text: 'The two foreign ministers met for an hour, shook hands twice, and took no questions.',
  },
  {
    name: 'marks nothing in a knitting pattern',
    text: 'Cast on sixty, knit two, purl two for six rows, then change to the blue wool.',
  },
  {
    name: 'marks nothing in a shipping report',
    text: 'The ferry was late because a seal had gone to sleep on the ramp.',
  },
  {
    name: 'marks nothing in a story of a lost cat',
    text: 'Grey, white bib, answers to Admiral, last seen near the chapel on Monday.',
  },
  {
    name: 'marks nothing in an empty-handed quarterly letter',
    text: 'We sold more umbrellas than sandals this quarter. The board thanks the weather.',
  },
  {
    name: 'marks nothing in a text that has only numbers and units',
    text: '12 x 330 ml, 500 g, 60 W, 230 V, 2.4 kg, 1080p',
  },
]
