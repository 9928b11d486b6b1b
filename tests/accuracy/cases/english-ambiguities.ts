/** English phrases of the sectors that mean something else elsewhere, and in their own sense. */
import type { AccuracyCase } from './case.ts'

export const ENGLISH_AMBIGUITIES_CASES: readonly AccuracyCase[] = [
  {
    name: 'leaves Little Giants alone as a college team',
    text: 'The Little Giants lost by a field goal and walked home singing.',
  },
  {
    name: 'leaves the Little Giant alone as a senator',
    text: 'Stephen Douglas, the Little Giant of Illinois, stood a foot shorter than his rival.',
  },
  {
    name: 'leaves a little giant alone as a toddler',
    text: 'Our little giant outgrew his cot in March and his shoes in April.',
  },
  {
    name: 'marks little giants where an industry ministry lists firms',
    text: 'The ministry has added 3,000 [little giants|sme-policy], all of them [SMEs|sme-policy], among them a maker of dental drills.',
  },
  {
    name: 'leaves the singles champion alone in tennis',
    text: 'The singles champion lost in doubles an hour later and laughed about it.',
  },
  {
    name: 'leaves a single champion alone in a boxing story',
    text: 'The sport has not had a single champion at that weight since spring.',
  },
  {
    name: 'marks single champion enterprises',
    text: 'Taicang boasts five [single champion enterprises|sme-policy], one of which bends nothing but tubes.',
  },
  {
    name: 'marks commercial space where rockets fly',
    text: 'Money poured into [commercial space|aerospace] after a [rocket|aerospace] landed on its own tail.',
  },
  {
    name: 'leaves commercial space alone as a shop to let',
    text: 'Commercial space to let: 1,200 sq ft on the high street, suit baker or barber, no hot food.',
  },
  {
    name: 'leaves commercial space alone as offices above a station',
    text: 'The scheme has 300 homes and some commercial space on the ground floor, mostly leased to a gym.',
  },
  {
    name: 'marks commercial aerospace as a line of business',
    text: 'Orders in [commercial aerospace|aerospace] kept the Toulouse plant busy through the summer.',
  },
  {
    name: 'leaves new material alone as jokes',
    text: 'She tries out new material on Tuesdays, when the crowd is small and kind.',
  },
  {
    name: 'leaves new material alone as songs',
    text: 'The band has new material but will play the old album in full.',
  },
  {
    name: 'leaves new material alone as evidence',
    text: 'Judges allowed new material from the defence, two letters and a bus ticket.',
  },
  {
    name: 'leaves new materials alone as worksheets',
    text: 'Teachers can print the new materials for Year 4 from the intranet.',
  },
  {
    name: 'lets a new material count neither way and marks the sector',
    text: 'Chemists hit on ⟦a new material|new-materials⟧ by chance; the park for [new materials|new-materials] gave them a room.',
  },
  {
    name: "marks aerospace as a sector and leaves a firm's name alone",
    text: 'Collins Aerospace lends its wind tunnel to students who want to work in [aerospace|aerospace].',
  },
  {
    name: 'leaves the Long March alone as history',
    text: 'The museum shows a straw sandal from the Long March of 1934.',
  },
  {
    name: 'leaves a long march alone as a walk',
    text: 'It was a long march to the pub, and it was shut.',
  },
  {
    name: 'marks a Long March rocket with its noun',
    text: 'A [Long March rocket|aerospace] dropped its spent stage in the gorge, far from the village.',
  },
  {
    name: 'leaves State Grid alone, which Chinese readers call Guowang',
    text: 'State Grid, Guowang to its customers, cut power to the fair for an hour.',
  },
  {
    name: 'marks the Guowang satellites',
    text: 'The tenth batch of [Guowang satellites|aerospace] went up before dawn.',
  },
  {
    name: 'leaves Qianfan alone as a platform for software',
    text: 'Baidu added two models to Qianfan and halved the price of the old one.',
  },
  {
    name: 'lets the Qianfan constellation count neither way and marks its satellites',
    text: "Shanghai's ⟦Qianfan constellation|aerospace⟧ now has ninety [low-orbit satellites|aerospace].",
  },
  {
    name: 'leaves extraordinary measures alone as a matter of debt',
    text: 'The Treasury will use extraordinary measures until August if Congress does not lift the debt limit.',
  },
  {
    name: 'leaves the super-deduction alone as a British tax',
    text: 'The super-deduction let the brewery write off 130 per cent of its new vats.',
  },
  {
    name: 'leaves open bidding alone as a public tender',
    text: "The bridge went to open bidding, and the lowest offer came from the mayor's cousin.",
  },
  {
    name: 'lets the Chinese sense of open bidding count neither way beside small firms',
    text: 'The city put twelve problems up for ⟦open bidding for selecting the best candidates|sme-policy⟧, and [SMEs|sme-policy] and startups took nine.',
  },
  {
    name: 'leaves the horse race alone at the track',
    text: 'The last horse race of the season was won by a grey at thirty to one.',
  },
  {
    name: 'leaves the yield alone in a bond report',
    text: 'The yield on ten-year bonds rose four basis points; the wheat yield fell.',
  },
  {
    name: 'leaves nodes and substrates alone in a garden and on a train map',
    text: 'Cut below the node, press the stem into a loose substrate, and wait.',
  },
  {
    name: 'leaves the accelerator alone in a car',
    text: 'He took his foot off the accelerator when he saw the geese.',
  },
  {
    name: 'leaves the first set alone in tennis',
    text: 'She dropped the first set and then nothing else.',
  },
  {
    name: 'leaves world models and supermodels alone in a fashion story',
    text: 'Nine of the world models flown in for the show had the flu.',
  },
  {
    name: 'leaves a prize for innovation in cheese alone',
    text: 'The prize for innovation in cheese went to a goat farm with good technology and better grass.',
  },
  {
    name: 'leaves a chokepoint alone as a strait',
    text: 'Tankers queued at the chokepoint while the navy swept for mines.',
  },
  {
    name: 'leaves Rare Earth alone as a band',
    text: 'Rare Earth played the county fair and still closed with the long one.',
  },
]
