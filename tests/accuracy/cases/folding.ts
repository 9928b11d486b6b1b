/** Other ways of writing the same letters: width, case, quotation marks, dashes, spaces, invisible characters, script. */
import type { AccuracyCase } from './case.ts'

export const FOLDING_CASES: readonly AccuracyCase[] = [
  {
    name: 'marks 6G in full-width letters',
    text: '專家認為，[６Ｇ|6g]的頻譜最快後年分配。',
  },
  {
    name: 'marks EDA工具 in full-width letters',
    text: '展台上演示了三款[ＥＤＡ工具|integrated-circuits]，观众多是学生。',
  },
  {
    name: 'marks IC設計 in full-width letters',
    text: '[ＩＣ設計|integrated-circuits]公司搶人，碩士起薪再加兩成。',
  },
  {
    name: 'marks terms in capitals',
    text: '[SEMICONDUCTORS|integrated-circuits] AND [RARE EARTHS|new-materials] LEAD GAINS, SHOES LAG',
  },
  {
    name: 'marks terms in title case',
    text: 'Why [Humanoid Robots|embodied-ai] Fold Towels Badly, and [Synthetic Biology|biomanufacturing] Smells of Roses',
  },
  {
    name: 'marks a term in mixed case',
    text: 'The badge said [BioManufacturing|biomanufacturing] in green and [AeroSpace|aerospace] in blue.',
  },
  {
    name: 'marks 专精特新“小巨人”企业 with straight quotation marks',
    text: '公示的[专精特新"小巨人"企业|sme-policy]里，有两家做纽扣。',
  },
  {
    name: 'marks 专精特新小巨人企业 with no quotation marks',
    text: '镇上第一家[专精特新小巨人企业|sme-policy]做的是算盘珠子起家的轴承。',
  },
  {
    name: 'marks “专精特新”中小企业 with its quotation marks',
    text: '银行为[“专精特新”中小企业|sme-policy]设了单独窗口。',
  },
  {
    name: 'marks 專精特新『小巨人』企業 with double corner brackets',
    text: '名單列出九家[專精特新『小巨人』企業|sme-policy]，均在寧波。',
  },
  {
    name: 'marks 專精特新“小巨人”企業 with curly quotation marks',
    text: '港媒點算，[專精特新“小巨人”企業|sme-policy]兩成由海歸創辦。',
  },
  {
    name: 'marks little giant firms with curly and with straight quotation marks',
    text: 'Some [“little giant” firms|sme-policy] make lenses; other ["little giant" firms|sme-policy] grind them.',
  },
  {
    name: 'marks little giant firms with single quotation marks',
    text: 'The [‘little giant’ firms|sme-policy] of Jiaxing share one canteen.',
  },
  {
    name: 'looks past a soft hyphen',
    text: 'Exports of [semi\u00adconductors|integrated-circuits] and of [bio\u00admanufacturing|biomanufacturing] services both rose.',
  },
  {
    name: 'looks past several soft hyphens in one word',
    text: 'The [in\u00adte\u00adgrat\u00aded cir\u00adcuits|integrated-circuits] were packed in rice.',
  },
  {
    name: 'looks past a zero-width space',
    text: '[集成\u200b电路|integrated-circuits]和[新\u200b材料|new-materials]两条线同日开工。',
  },
  {
    name: 'looks past a word joiner and a byte-order mark',
    text: '\ufeff[具身\u2060智能|embodied-ai]的题目最热门，报名的有九十组。',
  },
  {
    name: 'looks past a zero-width space in Traditional Chinese',
    text: '[積體\u200b電路|integrated-circuits]學系今年爆滿，[低空\u200b經濟|aerospace]學程則招不滿。',
  },
  {
    name: 'marks terms over a no-break space',
    text: 'Two [humanoid\u00a0robots|embodied-ai] danced; [commercial\u202fspace|aerospace] paid for the lights.',
  },
  {
    name: 'marks terms over a line break',
    text: 'The prize for [integrated\ncircuits|integrated-circuits] was shared, the one for [synthetic\n    biology|biomanufacturing] was not.',
  },
  {
    name: 'marks terms over a tab and doubled spaces',
    text: '[rare  earths|new-materials]\tup, [embodied\tAI|embodied-ai] flat',
  },
  {
    name: "marks a term broken over a line at its hyphen's place",
    text: 'She left tax law for the [low-altitude\neconomy|aerospace] and never wore a tie again.',
  },
  {
    name: 'marks semi-conductors with a hyphen',
    text: 'An old sign still says [semi-conductors|integrated-circuits] above a shop that sells lamps.',
  },
  {
    name: 'marks the low-altitude economy with a no-break hyphen',
    text: 'Farmers in Anhui sell pears through the [low\u2011altitude economy|aerospace].',
  },
  {
    name: 'marks embodied-AI with an en dash and with a hyphen',
    text: 'An [embodied–AI|embodied-ai] contest followed the [embodied-AI|embodied-ai] lecture.',
  },
  {
    name: 'marks bio-manufacturing with a hyphen and a minus sign',
    text: 'The index of [bio-manufacturing|biomanufacturing] fell, that of [bio\u2212manufacturing|biomanufacturing] on the other page did not.',
  },
  {
    name: 'marks small- and medium-sized enterprises with a hanging hyphen',
    text: 'Rules for [small- and medium-sized enterprises|sme-policy] fit on one page.',
  },
  {
    name: 'marks small and medium sized enterprises without a hyphen',
    text: 'Help for [small and medium sized enterprises|sme-policy] starts at the post office.',
  },
  {
    name: 'marks low Earth orbit satellites with and without hyphens',
    text: '[Low-Earth-orbit satellites|aerospace] and [low Earth orbit satellites|aerospace] are the same thing in two spellings.',
  },
  {
    name: 'marks terms with British and American spellings',
    text: 'The mill spins [carbon fibre|new-materials] for Europe and [carbon fiber|new-materials] for America.',
  },
  {
    name: 'marks a term after an emoji and counts its offsets in code units',
    text: "🚀🎉 [Satellites|aerospace] away! 🎂 And it is the pilot's birthday.",
  },
  {
    name: 'marks a term after an emoji and a rare character',
    text: '🐂🍺！𠮷野家旁边开了一家[人形机器人|embodied-ai]咖啡店。',
  },
  {
    name: 'marks terms inside Markdown and brackets',
    text: '**[Biomanufacturing|biomanufacturing]** ([new materials|new-materials] too) — see _[aerospace|aerospace]_, below.',
  },
  {
    name: 'marks terms between book-title marks and brackets',
    text: '《[卫星互联网|aerospace]入门》（[6G|6g]版）读者反映印得太小。',
  },
  {
    name: 'marks a Simplified form on a Traditional page',
    text: '繁體版照登原文：「我們要做[人形机器人|embodied-ai]」，並附譯注。',
  },
  {
    name: 'marks a mainland word on a Taiwan page',
    text: '陸媒用語「[集成電路|integrated-circuits]」即台灣所稱[積體電路|integrated-circuits]，兩者無別。',
  },
  {
    name: 'marks a Traditional form on a Simplified page',
    text: '转载未改字：[積體電路|integrated-circuits]一词在台湾通行。',
  },
  {
    name: "marks Taiwan's word in Simplified characters",
    text: '他说的[积体电路|integrated-circuits]就是我们课本里的[集成电路|integrated-circuits]。',
  },
  {
    name: 'marks terms in the radicals that a PDF gives for characters',
    text: '园区的[⽣物制造|biomanufacturing]车间旁边是[⼤型客机|aerospace]的库房，⼈们常走错门。',
  },
  {
    name: 'marks terms with variation selectors between the characters',
    text: '会上有人带来[集\ufe00成电路|integrated-circuits]的样品。',
  },
  {
    name: 'marks both spellings of the character for guard',
    text: '同一版寫昨夜的發射，標題用[衛星|aerospace]，內文用[衞星|aerospace]，校對沒發現。',
  },
  {
    name: 'marks one term in both scripts within a sentence',
    text: '[生物制造|biomanufacturing]與[生物製造|biomanufacturing]，簡繁並用，檢索時別漏。',
  },
  {
    name: 'marks Chinese terms inside an English sentence',
    text: 'The slide had two words, [具身智能|embodied-ai] and [商业航天|aerospace], and a picture of a horse.',
  },
  {
    name: 'marks English terms inside a Chinese sentence',
    text: '幻灯片只写了[embodied AI|embodied-ai]和[commercial space|aerospace]两个词，配图是一匹马。',
  },
]
