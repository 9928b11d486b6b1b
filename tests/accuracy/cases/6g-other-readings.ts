/** 6G and 6g where they are grams, bytes, hertz, handsets, seats and loads. */
import type { AccuracyCase } from './case.ts'

export const SIXTH_GENERATION_OTHER_READINGS: readonly AccuracyCase[] = [
  {
    name: 'leaves 6g alone as grams in a recipe',
    text: 'Stir 6g of salt and 6 g of dried yeast into the flour, then leave the bowl under a cloth.',
  },
  {
    name: 'leaves 6G alone as grams on a label in capitals',
    text: 'Each bar has 6G PROTEIN, 6G FAT and no added sugar.',
  },
  {
    name: 'leaves 6GB and 6 GB alone as memory',
    text: 'The tablet comes with 6GB of memory; the dearer one has 12 GB and a pen.',
  },
  {
    name: 'leaves 6 GHz alone as a band of the home router',
    text: 'The router uses the 6 GHz band for laptops and 2.4GHz for the doorbell, and Wi-Fi reaches the shed.',
  },
  {
    name: 'leaves 6Gbps alone as the speed of a cable',
    text: 'A 6Gbps cable will do for the old disk; do not pay for 6 Gb/s twice.',
  },
  {
    name: 'leaves 2.6G alone as a frequency',
    text: 'Coverage in the valley relies on 2.6G, which does not pass the hill.',
  },
  {
    name: 'leaves iPhone 6G alone as a handset',
    text: 'For sale: iPhone 6G, grey, cracked corner, charger and box, collect from Leeds.',
  },
  {
    name: 'leaves 6G alone as a welding position',
    text: 'To pass 6G, the welder joins a fixed pipe at forty-five degrees. Few apprentices manage 6G at the first try.',
  },
  {
    name: 'leaves 6G alone as a seat',
    text: 'I was in 6G by the wing, and the man in 6F snored to Lisbon.',
  },
  {
    name: 'leaves 6G alone as a class at school',
    text: 'Class 6G planted beans, class 6H looked after the snails, and both wrote diaries.',
  },
  {
    name: 'leaves 6G alone as a load on a pilot',
    text: 'The pilot held 6G through the turn and greyed out for a second.',
  },
  {
    name: "leaves 6G alone as a share of a phone's storage",
    text: 'My phone says only 6G left, so I deleted the holiday videos.',
  },
  {
    name: 'marks the network and leaves grams and gigabytes alone in one text',
    text: 'The stand on [6G|6g] gave away sweets, 6g each, and a stick with 16GB of slides.',
  },
  {
    name: 'marks 6G wireless in a magazine that also sells phones',
    text: 'Before [6G wireless|6g] comes, the editor writes, most readers will have bought two more phones with 6GB or 8GB.',
  },
  {
    name: 'leaves 6g alone as sugar in a drink',
    text: '每100毫升含糖6g，盐0.6g，建议冷藏后饮用。',
  },
  {
    name: 'leaves 6GB alone in a phone advert',
    text: '手机有6GB和8GB两种内存，旧机可以抵三百元。',
  },
  {
    name: "leaves 2.6G alone as a carrier's band",
    text: '山沟里只有2.6G信号，绕过山头就断。',
  },
  {
    name: "leaves 6G alone as a pilot's load",
    text: '飞行员拉起时承受6G过载，落地后腿还发软。',
  },
  {
    name: 'leaves 6G alone as a welding position in Chinese',
    text: '考6G位置的焊工要把管子固定成四十五度，一次合格的不多。',
  },
  {
    name: 'leaves 6GHz alone on a router',
    text: '新路由器支持6GHz频段，书房信号满格，厨房还得靠2.4GHz。',
  },
  {
    name: 'leaves 6g alone in a Traditional recipe',
    text: '麵粉兩百克、酵母6g、鹽4g，揉到出膜再蓋布靜置。',
  },
  {
    name: 'leaves 6GB alone in a Taiwan phone review',
    text: '入門款配6GB記憶體，拍照普通，但電池撐得住兩天。',
  },
  {
    name: 'leaves 6G alone as a flat number in Hong Kong',
    text: '包裹請放在6G單位門口，6H的狗會咬紙箱。',
  },
  {
    name: 'marks 6G and leaves the sugar alone',
    text: '[6G|6g]論壇茶點熱量標示清楚：一塊餅糖6g，一杯茶零卡。',
  },
]
