/** SME in its three senses, with the gloss and without it. */
import type { AccuracyCase } from './case.ts'

export const SME_ABBREVIATION_CASES: readonly AccuracyCase[] = [
  {
    name: 'leaves SME alone when it is glossed as semiconductor manufacturing equipment',
    text: 'The rule covers [semiconductor manufacturing equipment|integrated-circuits] (SME) that is shipped through third countries. Exporters of SME must keep their records for five years.',
  },
  {
    name: 'leaves SME alone when the gloss comes after it',
    text: 'Allies differ on SME, that is, [semiconductor manufacturing equipment|integrated-circuits]. Tokyo lists more SME than The Hague does.',
  },
  {
    name: 'leaves SME alone next to lithography and without a gloss',
    text: 'The Dutch supplier sells most of the SME that such plants install, above all [lithography systems|integrated-circuits]. Licences for SME were tightened twice.',
  },
  {
    name: 'leaves SMEs alone as the makers of the equipment',
    text: 'Export rules on [chips|integrated-circuits] were followed by rules on SME; the SME trade has since moved to Malaysia.',
  },
  {
    name: 'leaves SME alone when it is glossed as subject-matter expert',
    text: 'Each module is read by a subject-matter expert (SME) before it goes live. If the SME rejects a slide, the designer has ten days.',
  },
  {
    name: 'leaves SME alone when the expert has no gloss',
    text: 'Ask your SME to sign off the storyboard before you record the voice-over. One SME per course is plenty.',
  },
  {
    name: 'leaves SMEs alone as experts who answer questions',
    text: 'Our SMEs in payroll, pensions and visas will take your questions live on Thursday.',
  },
  {
    name: "leaves SMEs alone in an exam board's handbook",
    text: "Items are drafted by trained writers, then rated by SMEs who do not see each other's scores.",
  },
  {
    name: 'leaves SME alone as a record label',
    text: 'Sony Music Entertainment, known at home as SME, signed the choir after one video.',
  },
  {
    name: 'leaves SME alone as a society of miners',
    text: 'The Society for Mining, Metallurgy and Exploration (SME) meets in Denver, and SME members stay at half price.',
  },
  {
    name: 'marks SMEs where the gloss spells out the firms',
    text: 'Most [small and medium-sized enterprises|sme-policy] ([SMEs|sme-policy]) in the county have no cleaner of their own, let alone a lawyer.',
  },
  {
    name: 'marks SMEs with no gloss in a bank story',
    text: 'Loans to [SMEs|sme-policy] grew faster than loans to builders for the fifth month.',
  },
  {
    name: 'marks SME in the singular',
    text: 'An [SME|sme-policy] with forty staff can get the loan form from any bank branch and have it stamped the same day.',
  },
  {
    name: 'marks SMEs before a possessive apostrophe',
    text: 'Late payers eat into [SMEs|sme-policy]’ cash, the chamber says, and the courts are slow.',
  },
  {
    name: "marks small firms and leaves the equipment's abbreviation alone in one bill",
    text: 'The bill defines SME as [semiconductor manufacturing equipment|integrated-circuits]. A last chapter exempts [small and medium-sized enterprises|sme-policy] from the filing.',
  },
  {
    name: 'marks SMEs in a training story where the experts are spelled out',
    text: 'A subject-matter expert from each bank taught owners of [SMEs|sme-policy] how to read a balance sheet.',
  },
  {
    name: 'lets small businesses count neither way',
    text: 'The town gave ⟦small businesses|sme-policy⟧ along the tram line a month without rates.',
  },
  {
    name: 'leaves SME alone as semiconductor equipment in a Chinese text',
    text: '报告所说的SME是指[半导体制造设备|integrated-circuits]，而不是企业规模。',
  },
  {
    name: 'leaves SME alone as a course expert in a Chinese text',
    text: '课件须经领域专家（SME）审核，SME一周内给出意见。',
  },
  {
    name: 'marks SME as the gloss of 中小企业',
    text: '平台面向[中小企业|sme-policy]（[SME|sme-policy]）开放，注册不收费。',
  },
  {
    name: 'leaves SME alone as semiconductor equipment in Traditional script',
    text: '美方新規把[半導體製造設備|integrated-circuits]（SME）的零件也納入，SME 業者須在年底前申報。',
  },
  {
    name: 'leaves SME alone as a lesson reviewer in Traditional script',
    text: '教材先請學科專家（SME）審稿，再交美編排版。',
  },
  {
    name: 'leaves SME alone in a text on tool makers that never spells it out',
    text: 'Lam Research and Tokyo Electron sell most SME for [etching|integrated-circuits]. New export controls would keep SME and its subsystems from two [fabs|integrated-circuits] near Wuhan.',
  },
  {
    name: 'leaves the singular alone as a teacher of a course that never spells it out',
    text: 'Send each lesson to the SME a week early. The SME will mark what learners cannot know yet, and the storyboard is changed.',
  },
  {
    name: 'marks SMEs in a story on loans that never spells them out',
    text: 'The bank cut rates for [SMEs|sme-policy] in March. Half of the [SMEs|sme-policy] asked for loans to pay rent.',
  },
  {
    name: 'marks SMEs in a story on chips where loans keep them company',
    text: 'Demand for [semiconductors|integrated-circuits] helps [SMEs|sme-policy] in the park. A credit guarantee for [SMEs|sme-policy] opens in June.',
  },
  {
    name: 'leaves SMEs alone where nothing tells which are meant',
    text: 'SMEs met on Tuesday. Nobody took minutes.',
  },
  {
    name: 'marks 中小企 and its English abbreviation in Hong Kong',
    text: '政府為[中小企|sme-policy]（[SMEs|sme-policy]）設立一站式櫃位，免費解答報關問題。',
  },
]
