/** Chip, wafer, foundry, fab, satellite and other words that are mostly about something else. */
import type { AccuracyCase } from './case.ts'

export const EVERYDAY_WORDS_CASES: readonly AccuracyCase[] = [
  {
    name: 'leaves potato chips and fish and chips alone',
    text: 'Fish and chips cost nine pounds on the pier; a bag of potato chips, two.',
  },
  {
    name: 'leaves blue chips and a bargaining chip alone',
    text: 'Fund managers bought blue chips and kept the pension plan as a bargaining chip.',
  },
  {
    name: 'leaves chip away alone',
    text: 'A good walk will chip away at the worry.',
  },
  {
    name: 'leaves a chip shot and a poker chip alone',
    text: 'His chip shot rolled past the flag, and he owed the caddie one poker chip.',
  },
  {
    name: 'leaves chocolate chips alone in a recipe',
    text: 'Fold in the chocolate chips last, or they melt and streak the dough.',
  },
  {
    name: 'leaves microfluidic chips alone in a blood test',
    text: 'The blood test runs on microfluidic chips that cost a cent.',
  },
  {
    name: 'leaves a chip on the shoulder and a chipped mug alone',
    text: 'He has a chip on his shoulder and drinks from a chipped mug.',
  },
  {
    name: 'marks chips in a trade story',
    text: 'Washington asked allies to stop selling [chips|integrated-circuits] to the firm; most [chipmakers|integrated-circuits] had stopped already.',
  },
  {
    name: "marks Huawei's chips without the brand",
    text: 'Reviewers took the phone apart to see which [foundry|integrated-circuits] had made the Huawei [chips|integrated-circuits], and found tape.',
  },
  {
    name: 'leaves a wafer alone as a biscuit',
    text: 'Serve the sorbet with a wafer and a sprig of mint.',
  },
  {
    name: 'leaves the wafer alone at Mass',
    text: 'The priest dipped the wafer in the wine for the child.',
  },
  {
    name: 'leaves wafer-thin alone as a majority',
    text: 'With a wafer-thin majority, the coalition lost its budget by one vote.',
  },
  {
    name: 'marks wafers in a plant',
    text: '⟦Robots|embodied-ai⟧? No: two women in white carry the [silicon wafers|integrated-circuits] by hand to the furnace of the [chip fab|integrated-circuits].',
  },
  {
    name: 'marks a bare foundry beside the chips it makes',
    text: 'The [foundry|integrated-circuits] makes [chips|integrated-circuits] for anyone who pays a year ahead.',
  },
  {
    name: 'marks a bare fab beside its wafers',
    text: 'The [fab|integrated-circuits] never sleeps: twelve thousand [wafers|integrated-circuits] a week, Christmas included.',
  },
  {
    name: 'leaves a foundry alone that casts bells',
    text: 'The foundry cast the bell in one pour, and the village kept watch all night.',
  },
  {
    name: 'leaves a type foundry alone',
    text: 'A type foundry in Berlin sells the letter I use for menus.',
  },
  {
    name: 'marks a foundry that makes semiconductors',
    text: 'The [semiconductor foundry|integrated-circuits] raised its forecast and hired a choir for the party.',
  },
  {
    name: 'leaves fab alone as praise and as a band',
    text: 'You look fab, said Gran, who once saw the Fab Four from the back row.',
  },
  {
    name: 'marks chip fabs in a power story',
    text: 'Two [chip fabs|integrated-circuits] use as much power as the city they stand beside.',
  },
  {
    name: 'leaves satellite offices and satellite towns alone',
    text: 'The charity has satellite offices in three satellite towns, all above bakeries.',
  },
  {
    name: 'leaves a satellite dish alone on a roof',
    text: 'Storm winds tore the satellite dish off the pub before the final.',
  },
  {
    name: 'marks a weather satellite',
    text: 'Images from the [weather satellite|aerospace] show the storm turning north.',
  },
  {
    name: 'leaves fermentation alone in sauerkraut',
    text: 'Keep the cabbage under the brine during fermentation, and skim it daily.',
  },
  {
    name: 'leaves fermentation alone in beer and tea',
    text: 'Fermentation in the barrel takes a week; kombucha wants ten days.',
  },
  {
    name: 'marks microbial fermentation in a factory',
    text: 'Vanilla flavour now comes from [microbial fermentation|biomanufacturing] more often than from pods.',
  },
  {
    name: 'leaves humanoid alone as a monster in a game',
    text: 'The third boss is a humanoid with four arms and a fear of bells.',
  },
  {
    name: 'leaves humanoid alone as a fossil',
    text: "The jaw is humanoid, the museum says, but the teeth are a pig's.",
  },
  {
    name: 'marks a bare humanoid where robots are sold',
    text: 'A dealer in Wuhan sold his first [humanoid|embodied-ai] to a dentist; other [humanoid robots|embodied-ai] went to schools.',
  },
  {
    name: 'leaves a drone alone as music and as a bee',
    text: "The bagpipes' drone scared the bees, drone and queen alike.",
  },
  {
    name: 'leaves an incubator alone in a maternity ward',
    text: 'The twins spent nine days in an incubator, then went home in one hat.',
  },
  {
    name: 'leaves an incubator alone on a farm',
    text: 'Set the incubator to thirty-eight degrees and turn the eggs twice a day.',
  },
  {
    name: 'marks technology business incubators for small firms',
    text: 'The county runs three [technology business incubators|sme-policy] where [small and micro enterprises|sme-policy] pay no rent.',
  },
  {
    name: 'leaves a unicorn alone as a toy',
    text: 'Her birthday list says: a unicorn, a drum, peace.',
  },
  {
    name: 'lets unicorn companies count neither way',
    text: 'Of the ⟦unicorn companies|sme-policy⟧ on the list, two sell tea.',
  },
  {
    name: 'leaves a gazelle alone on the plain',
    text: 'A gazelle grazed by the jeep while the lions slept.',
  },
  {
    name: 'leaves Gazelle alone as a shoe',
    text: 'The green Gazelle sold out in every size but eleven.',
  },
  {
    name: 'marks gazelle enterprises as a designation',
    text: 'The zone names forty [gazelle enterprises|sme-policy] a year and gives each [SME|sme-policy] a plaque.',
  },
  {
    name: 'leaves a rocket alone in a salad',
    text: 'Toss the rocket with lemon and shave the cheese over it.',
  },
  {
    name: 'leaves a rocket alone when prices rise',
    text: 'Rents rocket every May when the students sign.',
  },
  {
    name: 'leaves lithography alone in a gallery',
    text: "The gallery's show of stone lithography ends on Sunday; prints start at ninety euros.",
  },
  {
    name: "leaves etching alone in an artist's studio",
    text: 'Her etching of the harbour took nine plates and a winter.',
  },
  {
    name: 'leaves a robot alone as a spam program',
    text: 'A bot posted the same poem nine thousand times before the forum banned the bot and its robots.txt.',
  },
  {
    name: 'leaves spacecraft words alone in a flat to let',
    text: 'Bright, airy space near the launch ramp, orbit your own balcony, no pets.',
  },
  {
    name: 'leaves shuttle alone as a bus',
    text: 'The airport shuttle leaves every ten minutes from bay six.',
  },
  {
    name: "leaves a cell factory's words alone in a prison report",
    text: 'Each cell faces the factory wall, the inspector wrote.',
  },
  {
    name: 'leaves culture and meat alone in a market',
    text: 'The market mixes culture and meat: a string quartet beside the butcher.',
  },
  {
    name: 'leaves materials alone in a sewing class',
    text: 'Bring your own materials; thread and new needles are free.',
  },
  {
    name: 'leaves dexterous hands alone on a lacemaker',
    text: "The lacemaker's dexterous hands never stopped while she scolded us.",
  },
  {
    name: 'leaves exoskeletons alone on a beetle',
    text: 'Beetles shed their exoskeletons in June, and the path crunches.',
  },
]
