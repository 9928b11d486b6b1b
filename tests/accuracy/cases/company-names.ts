/** Companies, agencies and products whose names hold a sector's word. */
import type { AccuracyCase } from './case.ts'

export const COMPANY_NAMES_CASES: readonly AccuracyCase[] = [
  {
    name: 'leaves Taiwan Semiconductor Manufacturing Company alone',
    text: 'Taiwan Semiconductor Manufacturing Company raised its dividend, and the index followed.',
  },
  {
    name: 'marks automotive chips beside NXP Semiconductors',
    text: 'NXP Semiconductors expects orders for [automotive chips|integrated-circuits] to recover by Christmas.',
  },
  {
    name: 'leaves ON Semiconductor and Lattice Semiconductor alone',
    text: 'ON Semiconductor and Lattice Semiconductor both lost ground in early trading.',
  },
  {
    name: 'leaves ST Aerospace and GE Aerospace alone',
    text: 'ST Aerospace took over two hangars at Seletar; GE Aerospace hired forty of its mechanics.',
  },
  {
    name: 'leaves Relativity Space and Rocket Lab alone',
    text: 'Relativity Space and Rocket Lab share a landlord in Long Beach.',
  },
  {
    name: 'marks the rocket and leaves Blue Origin alone',
    text: 'Blue Origin postponed the flight because the [rocket|aerospace] leaked at the seams.',
  },
  {
    name: 'leaves Impossible Foods and Beyond Meat alone',
    text: 'Impossible Foods and Beyond Meat fought over the word burger before a judge in Austin.',
  },
  {
    name: 'leaves The Foundry alone as a hall for meetings',
    text: 'The parish rents The Foundry for its jumble sale, tea included.',
  },
  {
    name: 'leaves Rocket.Chat alone as a program',
    text: 'We moved from e-mail to Rocket.Chat in April and lost only the birthday calendar.',
  },
  {
    name: 'leaves Blue Chip Partners alone as a broker',
    text: 'Blue Chip Partners, a broker in Ohio, was fined for cold calls.',
  },
  {
    name: 'leaves Cloud Foundry and Palantir Foundry alone',
    text: 'The council first tried Cloud Foundry, then bought Palantir Foundry at nine times the price.',
  },
  {
    name: 'leaves Little Giant Ladder Systems alone',
    text: 'Little Giant Ladder Systems recalled nine thousand ladders with loose feet.',
  },
  {
    name: 'leaves Sirius satellite radio alone',
    text: 'Sirius sells satellite radio to lorry drivers who like jazz.',
  },
  {
    name: 'leaves Chip and Joanna Gaines alone',
    text: 'Chip and Joanna Gaines painted the silos white and opened a bakery.',
  },
  {
    name: 'leaves GrapheneOS alone as a telephone system',
    text: 'Privacy fans swear by GrapheneOS, which runs on three phones.',
  },
  {
    name: 'leaves Spirit AeroSystems and Virgin Galactic alone',
    text: 'Spirit AeroSystems and Virgin Galactic both changed chief executives in the same week.',
  },
  {
    name: 'marks humanoid robots beside Agility Robotics and Figure AI',
    text: 'Agility Robotics and Figure AI rent out [humanoid robots|embodied-ai] by the month.',
  },
  {
    name: 'leaves Ginkgo Bioworks alone and marks synthetic biology',
    text: 'Ginkgo Bioworks was once the darling of [synthetic biology|biomanufacturing]; now it rents out benches.',
  },
  {
    name: 'leaves Fortescue Future Industries alone',
    text: 'Fortescue Future Industries cut a hundred jobs in Perth.',
  },
  {
    name: 'leaves 平头哥半导体 and 韦尔半导体 alone',
    text: '平头哥半导体与韦尔半导体的展位紧挨着，纪念品都是雨伞。',
  },
  {
    name: 'leaves 中芯国际集成电路制造有限公司 alone',
    text: '中芯国际集成电路制造有限公司昨日收跌百分之二，成交额居首。',
  },
  {
    name: 'marks 晶圆代工 beside 中芯国际',
    text: '中芯国际表示，[晶圆代工|integrated-circuits]价格二季度持平。',
  },
  {
    name: "leaves 新材料 alone inside a company's full name",
    text: '山东某某新材料股份有限公司因拖欠货款被列为被执行人。',
  },
  {
    name: 'leaves 航天信息 and 航天电子 alone as shares',
    text: '航天信息涨停，航天电子跟涨，大盘仍然收绿。',
  },
  {
    name: "leaves 新松机器人 alone inside a company's full name",
    text: '沈阳新松机器人自动化股份有限公司召开股东大会，食堂加了两个菜。',
  },
  {
    name: 'leaves 东方卫视 and 湖南卫视 alone',
    text: '东方卫视和湖南卫视同晚播出这部家庭剧，收视率相差无几。',
  },
  {
    name: 'leaves 融通基金 and 小火箭网络 alone as a fund house and a game maker',
    text: '融通基金更换经理；同日，一家名叫小火箭网络的游戏公司宣布解散。',
  },
  {
    name: 'leaves 华大智造 and 华熙生物 alone',
    text: '华熙生物与华大智造签约，双方各出资一半建食堂。',
  },
  {
    name: 'leaves 稀土掘金 alone as a website',
    text: '他在稀土掘金写了三年博客，讲的都是怎么排版。',
  },
  {
    name: 'leaves 台灣積體電路製造公司 alone',
    text: '台灣積體電路製造公司股價收在平盤，外資小幅賣超。',
  },
  {
    name: 'leaves 環球晶圓 and 世界先進積體電路 alone',
    text: '環球晶圓與世界先進積體電路同日召開法說會，會場只隔一條街。',
  },
  {
    name: 'leaves 漢翔航空工業 alone',
    text: '漢翔航空工業徵才，宿舍免費，餐費補助一半。',
  },
  {
    name: 'leaves 亞洲衛星控股 and 航天控股 alone in Hong Kong',
    text: '亞洲衛星控股私有化後，航天控股成為該板塊成交最多的股份。',
  },
  {
    name: 'marks 先進封裝 beside 日月光半導體',
    text: '日月光半導體看好[先進封裝|integrated-circuits]，今年資本支出再加一成。',
  },
  {
    name: "leaves a rocket firm's name alone in Chinese",
    text: '蓝箭航天和星河动力各有一枚[运载火箭|aerospace]在测试。',
  },
  {
    name: "leaves a rocket firm's name alone in English",
    text: 'Space Pioneer and LandSpace share a stand; one [rocket|aerospace] is real.',
  },
  {
    name: "leaves a constellation's operator alone",
    text: '垣信卫星的办公室在松江，[卫星|aerospace]不在那里。',
  },
  {
    name: 'leaves a flying-car brand alone',
    text: 'XPENG AEROHT sold a [flying car|aerospace] to a farmer.',
  },
  {
    name: "leaves a state group's full name alone",
    text: 'China Aerospace Science and Technology Corp will test a [satellite|aerospace] in June.',
  },
  {
    name: 'leaves a rare earth group alone',
    text: 'China Northern Rare Earth Group raised the price of [rare earths|new-materials].',
  },
  {
    name: "leaves a robot maker's name alone",
    text: '优必选和宇树科技都带来了[人形机器人|embodied-ai]。',
  },
  {
    name: "leaves a chip maker's name alone in Traditional script",
    text: '台積電與聯華電子的[晶圓代工|integrated-circuits]報價不同。',
  },
  {
    name: "leaves an agency's name alone",
    text: 'The China National Space Administration named a [lunar lander|aerospace].',
  },
  {
    name: "leaves a laboratory's name alone in a story on 6G",
    text: '紫金山实验室公布了[6G|6g]试验结果。',
  },
  {
    name: "leaves an unknown firm's name alone before its chairman",
    text: '云帆航天董事长李四说，[火箭|aerospace]要便宜，[航天|aerospace]才有生意。',
  },
  {
    name: "leaves unknown firms' names alone in a list of firms",
    text: '诸如甲信科技、云帆航天、天拓半导体等新兴公司都来了，[半导体产业|integrated-circuits]的人也来了。',
  },
  {
    name: 'marks fields of a list that are no firms',
    text: '基金投向光电、[商业航天|aerospace]、[半导体|integrated-circuits]等领域的公司，[半导体产业|integrated-circuits]居首。',
  },
  {
    name: "leaves a firm's name in several words alone",
    text: 'Officials of Eastern Advanced Materials Corp met in May; [rare earths|new-materials] were on the table.',
  },
]
