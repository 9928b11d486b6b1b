/** Acronyms of the sectors that mean something else elsewhere, and in their own sense. */
import type { AccuracyCase } from './case.ts'

export const ENGLISH_ACRONYMS_CASES: readonly AccuracyCase[] = [
  {
    name: 'marks IC design and the IC industry',
    text: 'Half the graduates go into [IC design|integrated-circuits]; the rest of the [IC industry|integrated-circuits] complains about it.',
  },
  {
    name: 'leaves IC alone as an identity card',
    text: 'Bring your IC and a utility bill to the counter; a photocopy of the IC will not do.',
  },
  {
    name: 'leaves IC alone as the intelligence community',
    text: 'Leaders across the IC briefed senators behind closed doors, then left by the garage.',
  },
  {
    name: 'leaves IC alone as an independent contractor',
    text: 'An IC files quarterly and buys her own laptop; the agency pays an IC by the day.',
  },
  {
    name: 'leaves EDA alone as an agency for towns',
    text: 'The EDA will pay for a bridge and a market hall in two mill towns.',
  },
  {
    name: 'leaves EDA alone as a look at data',
    text: 'Start with EDA: plot every column, then ask why March is missing.',
  },
  {
    name: 'marks electronic design automation',
    text: 'Sales of [electronic design automation|integrated-circuits] fell in the quarter after the licence letters went out.',
  },
  {
    name: 'marks ASICs in a data-centre story',
    text: 'The cloud firm will run search on [ASICs|integrated-circuits] of its own design and have them made by a [foundry|integrated-circuits] in Tainan.',
  },
  {
    name: 'leaves ASIC alone as a regulator',
    text: 'ASIC took the lender to court over fees charged to the dead, and ASIC won.',
  },
  {
    name: 'leaves ASICS alone as shoes',
    text: 'She ran the marathon in old ASICS with one lace.',
  },
  {
    name: 'leaves BSE alone as the exchange of Bombay',
    text: 'The BSE Sensex slipped 200 points as bank shares fell on Dalal Street.',
  },
  {
    name: 'leaves BSE alone as a disease of cattle',
    text: 'Vets found one case of BSE on a farm near Ayr; the herd will be culled.',
  },
  {
    name: 'lets the Beijing exchange count neither way beside its small firms',
    text: 'The ⟦Beijing Stock Exchange|sme-policy⟧ was set up for [innovative SMEs|sme-policy], and most of its buyers are retired.',
  },
  {
    name: 'leaves CVD alone as a countervailing duty',
    text: 'The panel upheld the CVD on mattresses but cut the CVD on cabinets.',
  },
  {
    name: 'leaves CVD alone as a disease of the heart',
    text: 'Salt raises the risk of CVD, the nurse said, and handed round the crisps.',
  },
  {
    name: 'marks chemical vapour deposition and lets its abbreviation count neither way',
    text: 'Coatings made by [chemical vapour deposition|integrated-circuits] (⟦CVD|integrated-circuits⟧) keep the [etch tools|integrated-circuits] of a [chip fab|integrated-circuits] clean.',
  },
  {
    name: 'leaves VLA alone as a telescope',
    text: 'Astronomers pointed the VLA at the storm on Jupiter for nine nights.',
  },
  {
    name: 'leaves CMP and IDM alone in an office',
    text: 'Her CMP came back normal, so she spent the afternoon removing IDM from the browser.',
  },
  {
    name: 'marks chemical mechanical polishing spelled out',
    text: 'A slurry for [chemical mechanical polishing|integrated-circuits] must be finer than flour, or the [wafer|integrated-circuits] is scratched.',
  },
  {
    name: "marks vision-language-action models and leaves the telescope's initials alone",
    text: 'The talk on [vision-language-action models|embodied-ai] was moved because the VLA, the telescope, had the hall.',
  },
  {
    name: 'leaves VLC and NOMA alone as a player and a restaurant',
    text: 'He watched the film about NOMA in VLC with the sound off.',
  },
  {
    name: 'leaves PLA alone as the army',
    text: 'The PLA paraded on Thursday; PLA choirs sang on Friday.',
  },
  {
    name: 'leaves PHA alone as a housing office',
    text: 'The PHA has a waiting list of six years for two bedrooms.',
  },
  {
    name: 'leaves MOF alone as a finance ministry',
    text: "Tokyo's MOF warned speculators again, and the yen rose by a hair.",
  },
  {
    name: 'marks metal-organic frameworks where chemists meet',
    text: 'Sponges made of [metal-organic frameworks|new-materials] drink water from desert air.',
  },
  {
    name: 'marks polyhydroxyalkanoates and leaves the army alone',
    text: 'Spoons made of [polyhydroxyalkanoates|biomanufacturing] rot in a month, a PLA canteen found.',
  },
  {
    name: 'leaves RIS and NTN alone in a hospital and a garage',
    text: "The clinic's RIS was down, so the film went by taxi. The mechanic fitted NTN bearings.",
  },
  {
    name: 'leaves D2D alone as selling at the door',
    text: 'After two summers in D2D sales he can sell brushes to a bald man.',
  },
  {
    name: 'leaves LEO and Leo alone as a sign and a pope',
    text: 'Pope Leo blessed the crowd. A LEO waved it on towards the bus.',
  },
  {
    name: 'leaves MCU alone as a series of films',
    text: 'The MCU has released so many films that even my nephew skips some.',
  },
  {
    name: 'leaves ISAC alone as a club of security officers',
    text: 'Hospitals warn one another through an ISAC; the ISAC meets on Mondays.',
  },
  {
    name: 'marks integrated sensing and communication and lets ISAC count neither way',
    text: 'With [integrated sensing and communication|6g] (⟦ISAC|6g⟧) the lamp post counts cars while it carries calls.',
  },
  {
    name: 'leaves sic and Gan alone',
    text: 'The letter said “there [sic] dog bit me”, and Mr Gan, who owns the dog, denied it.',
  },
  {
    name: 'leaves dram alone as whisky',
    text: 'He poured a dram, paid forty drams for it in Yerevan, and told the story again.',
  },
  {
    name: 'leaves peek alone as a glance',
    text: 'Take a peek behind the curtain: the choir is eating pasta.',
  },
  {
    name: 'marks PEEK in capitals in a parts story',
    text: 'Gears cut from [PEEK|new-materials] weigh half as much as those of brass, and [humanoid robots|embodied-ai] need the difference.',
  },
  {
    name: 'leaves GW alone as gigawatts and a university',
    text: 'The county added 3 GW of solar, a study from GW says.',
  },
  {
    name: 'leaves HEIs alone as universities',
    text: 'HEIs in the north lost a tenth of their students from abroad.',
  },
  {
    name: 'leaves BDS alone as a boycott',
    text: 'The union voted on BDS after a long evening and a fire alarm.',
  },
  {
    name: 'leaves MOST alone as a word in capitals',
    text: 'MOST of all, drink water. MOST headaches pass within the hour.',
  },
  {
    name: 'leaves MIMO and Mimo alone as a person',
    text: 'Mimo, who runs the café, spells her name MIMO on the awning.',
  },
  {
    name: 'marks RISC-V in a school story',
    text: 'Pupils drew a small core for [RISC-V|integrated-circuits] and watched it count to ten.',
  },
]
