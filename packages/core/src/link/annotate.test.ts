import { expect, test } from "vitest";
import { readShippedPack } from "../../dictionary/read-shipped-pack.ts";
import { buildDictionary } from "../dictionary/build-dictionary.ts";
import { compileEngine } from "../match/compile-engine.ts";
import { openEngine } from "../match/engine.ts";
import type { Mention } from "../model/mention.ts";
import { annotate } from "./annotate.ts";

const engine = openEngine(compileEngine(buildDictionary([readShippedPack()]), { revision: 1 }));

/** "Abe = shinzo-abe as prime-minister-of-japan", "the islands = disputed-islands (description)". */
function show(text: string, mention: Mention): string {
  const { start, end, entity, how, role, alternatives } = mention;
  const holder = how === "name" && role !== null ? ` as ${role}` : "";
  const other = alternatives.length > 0 ? ` or ${alternatives.join(", ")}` : "";
  return `${text.slice(start, end)} = ${entity}${how === "name" ? "" : ` (${how})`}${holder}${other}`;
}

interface Row {
  readonly lang: string;
  readonly date?: string;
  readonly text: string;
  readonly finds: readonly string[];
}

/** What the shipped dictionary makes of a text, rule by rule. */
const ROWS: readonly Row[] = [
  // names and gates
  {
    lang: "en",
    text: "Vladimir Putin spoke in Moscow.",
    finds: ["Vladimir Putin = vladimir-putin", "Moscow = moscow"],
  },
  { lang: "en", text: "Abe spoke.", finds: [] },
  {
    lang: "en",
    text: "Abe spoke. Later Shinzo Abe left.",
    finds: ["Abe = shinzo-abe", "Shinzo Abe = shinzo-abe"],
  },
  {
    lang: "en",
    text: "Shinzo Abe left. Earlier Abe spoke.",
    finds: ["Shinzo Abe = shinzo-abe", "Abe = shinzo-abe"],
  },
  {
    lang: "en",
    text: "Honest Abe Lincoln and Abe Fortas were Americans, unlike Shinzo Abe.",
    finds: ["Shinzo Abe = shinzo-abe"],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "Akie Abe, Ivanka Trump and Lyudmila Putin had tea with Shinzo Abe. Abe left.",
    finds: ["Shinzo Abe = shinzo-abe", "Abe = shinzo-abe"],
  },
  {
    lang: "en",
    date: "2010-11-02",
    text: "Daniil Medvedev beat the champion. Medvedev said he was tired.",
    finds: [],
  },
  {
    lang: "en",
    text: "Nakamura fished near the Kuril Islands.",
    finds: ["Kuril Islands = kuril-islands"],
  },
  {
    lang: "en",
    text: "Itsuro Nakamura spoke. Nakamura teaches.",
    finds: ["Itsuro Nakamura = itsuro-nakamura", "Nakamura = itsuro-nakamura"],
  },
  {
    lang: "en",
    text: "She ordered a Moscow Mule at the University of Tokyo, then read the Moscow Times.",
    finds: [],
  },
  {
    lang: "en",
    text: "Denzel Washington and George Washington never met Vladimir Putin.",
    finds: ["Vladimir Putin = vladimir-putin"],
  },
  { lang: "en", text: "The Northern Territory lies in Australia.", finds: [] },
  {
    lang: "en",
    date: "2018-05-26",
    text: "RUSSIA AND JAPAN HOLD TALKS ON KURIL ISLANDS, SAYS ABE",
    finds: [
      "RUSSIA = russia",
      "JAPAN = japan",
      "KURIL ISLANDS = kuril-islands",
      "ABE = shinzo-abe",
    ],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "Russia Says Putin Will Meet Abe In Tokyo To Discuss Territorial Dispute",
    finds: [
      "Russia = russia",
      "Putin = vladimir-putin",
      "Abe = shinzo-abe",
      "Tokyo = tokyo",
      "Territorial Dispute = kuril-islands-dispute (description)",
    ],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "Russian and Japanese fishermen sailed in Soviet boats.",
    finds: [],
  },
  {
    lang: "ja",
    date: "2018-11-14",
    text: "小野田さんは帰国後、京都に行った。林さんは森へ行った。河野花子大使と河野太郎外相が会った。",
    finds: ["河野太郎 = taro-kono as foreign-minister-of-japan"],
  },
  {
    lang: "zh-Hant",
    date: "2018-11-14",
    text: "千島湖很美，離千島群島很遠。",
    finds: ["千島群島 = kuril-islands"],
  },
  {
    lang: "ko",
    date: "2018-11-14",
    text: "아베크롬비 매장에서 아이스크림을 샀다. 모스크바에서도 팔린다.",
    finds: ["모스크바 = moscow"],
  },
  {
    lang: "ru",
    date: "2018-11-14",
    text: "Он курил, а Ольга Куриленко пела в Северо-Енисейске. Сергей Лавров молчал.",
    finds: ["Сергей Лавров = sergei-lavrov"],
  },
  // one of several
  {
    lang: "en",
    date: "1986-01-20",
    text: "Foreign Minister Abe met Eduard Shevardnadze in Tokyo.",
    finds: [
      "Abe = shintaro-abe as foreign-minister-of-japan",
      "Eduard Shevardnadze = eduard-shevardnadze",
      "Tokyo = tokyo",
    ],
  },
  {
    lang: "en",
    date: "2016-12-15",
    text: "Prime Minister Abe met Vladimir Putin in Nagato.",
    finds: [
      "Abe = shinzo-abe as prime-minister-of-japan",
      "Vladimir Putin = vladimir-putin",
      "Nagato = nagato",
    ],
  },
  {
    lang: "en",
    date: "2000-09-01",
    text: "Foreign Minister Kono welcomed the guests in Japan.",
    finds: ["Kono = yohei-kono as foreign-minister-of-japan", "Japan = japan"],
  },
  {
    lang: "en",
    date: "2018-09-12",
    text: "Foreign Minister Kono welcomed the guests in Japan.",
    finds: ["Kono = taro-kono as foreign-minister-of-japan", "Japan = japan"],
  },
  {
    lang: "en",
    text: "Foreign Minister Kono welcomed the guests in Japan.",
    finds: ["Japan = japan"],
  },
  {
    lang: "en",
    date: "1991-08-01",
    text: "President Bush met Mikhail Gorbachev in Moscow.",
    finds: [
      "Bush = george-h-w-bush as president-of-the-united-states",
      "Mikhail Gorbachev = mikhail-gorbachev",
      "Moscow = moscow",
    ],
  },
  {
    lang: "en",
    date: "2005-08-01",
    text: "President Bush met Vladimir Putin in Moscow.",
    finds: [
      "Bush = george-w-bush as president-of-the-united-states",
      "Vladimir Putin = vladimir-putin",
      "Moscow = moscow",
    ],
  },
  { lang: "en", date: "2021-08-01", text: "George Bush spoke. Bush left.", finds: [] },
  {
    lang: "ja",
    date: "2010-11-01",
    text: "菅首相は抗議した。",
    finds: ["菅 = naoto-kan as prime-minister-of-japan"],
  },
  {
    lang: "ja",
    date: "2020-10-01",
    text: "菅首相は電話した。",
    finds: ["菅 = yoshihide-suga as prime-minister-of-japan"],
  },
  {
    lang: "en",
    date: "2023-05-01",
    text: "Russia says the conflict in Ukraine goes on.",
    finds: ["Russia = russia", "conflict in Ukraine = russian-invasion-of-ukraine-2022"],
  },
  {
    lang: "en",
    date: "2014-05-01",
    text: "Russia says the conflict in Ukraine goes on.",
    finds: ["Russia = russia", "conflict in Ukraine = ukraine-crisis-2014"],
  },
  {
    lang: "en",
    text: "Russia says the conflict in Ukraine goes on.",
    finds: ["Russia = russia", "Ukraine = ukraine"],
  },
  {
    lang: "en",
    text: "Japan calls the southern part of the Kuril Islands its Northern Territories.",
    finds: [
      "Japan = japan",
      "Kuril Islands = kuril-islands or disputed-islands",
      "Northern Territories = disputed-islands",
    ],
  },
  // roles and the date
  {
    lang: "en",
    date: "2019-01-22",
    text: "The Japanese prime minister called the Russian president.",
    finds: [
      "The Japanese prime minister = shinzo-abe (role)",
      "the Russian president = vladimir-putin (role)",
    ],
  },
  {
    lang: "en",
    date: "2019-01-22",
    text: "Russia's foreign minister told Japan's top diplomat that talks would go on.",
    finds: [
      "Russia = russia",
      "foreign minister = sergei-lavrov (role)",
      "Japan = japan",
      "top diplomat = taro-kono (role)",
    ],
  },
  {
    lang: "en",
    date: "2010-11-02",
    text: "The Russian president visited Kunashir. Japan's foreign minister protested.",
    finds: [
      "The Russian president = dmitry-medvedev (role)",
      "Kunashir = kunashir",
      "Japan = japan",
      "foreign minister = seiji-maehara (role)",
    ],
  },
  { lang: "en", date: "2020-09", text: "The Japanese prime minister spoke.", finds: [] },
  {
    lang: "en",
    date: "2016-05",
    text: "The Japanese prime minister spoke.",
    finds: ["The Japanese prime minister = shinzo-abe (role)"],
  },
  { lang: "en", text: "The Russian president flew home.", finds: [] },
  {
    lang: "en",
    text: "Russian President Boris Yeltsin came to Tokyo. The Russian president left.",
    finds: [
      "Boris Yeltsin = boris-yeltsin as president-of-russia",
      "Tokyo = tokyo",
      "The Russian president = boris-yeltsin (role)",
    ],
  },
  {
    lang: "en",
    date: "2019-01-22",
    text: "Russian President Vladimir Putin arrived. The president smiled.",
    finds: [
      "Vladimir Putin = vladimir-putin as president-of-russia",
      "The president = vladimir-putin (role)",
    ],
  },
  {
    lang: "en",
    date: "2019-01-22",
    text: "British Prime Minister Theresa May met Shinzo Abe. The prime minister smiled.",
    finds: ["Shinzo Abe = shinzo-abe"],
  },
  {
    lang: "en",
    date: "2019-01-22",
    text: "The president of the company met the prime minister of Canada in Japan.",
    finds: ["Japan = japan"],
  },
  {
    lang: "en",
    date: "2019-01-22",
    text: "A former Japanese prime minister and the deputy foreign minister of Russia met.",
    finds: ["Russia = russia"],
  },
  {
    lang: "en",
    date: "2019-01-22",
    text: "Lavrov, the Russian foreign minister, and Abe, Japan's prime minister, disagree.",
    finds: [
      "Lavrov = sergei-lavrov as foreign-minister-of-russia",
      "Abe = shinzo-abe as prime-minister-of-japan",
      "Japan = japan",
    ],
  },
  {
    lang: "en",
    date: "2019-01-22",
    text: "The Russian president, Vladimir Putin, left.",
    finds: ["Vladimir Putin = vladimir-putin as president-of-russia"],
  },
  {
    lang: "en",
    date: "2017-01-05",
    text: "President-elect Donald Trump said nothing. The Kremlin spokesman did.",
    finds: ["Donald Trump = donald-trump", "Kremlin = kremlin", "spokesman = dmitry-peskov (role)"],
  },
  {
    lang: "ja",
    date: "2018-11-14",
    text: "露大統領は答えなかった。日本の首相も答えなかった。",
    finds: ["露大統領 = vladimir-putin (role)", "日本 = japan", "首相 = shinzo-abe (role)"],
  },
  {
    lang: "ja",
    date: "2018-11-14",
    text: "安倍晋三首相とロシアのプーチン大統領が会談した。独首相とフランス大統領は来なかった。",
    finds: [
      "安倍晋三 = shinzo-abe as prime-minister-of-japan",
      "ロシア = russia",
      "プーチン = vladimir-putin as president-of-russia",
    ],
  },
  {
    lang: "ru",
    date: "2018-11-14",
    text: "Президент России Владимир Путин и премьер-министр Японии Синдзо Абэ встретились. Японский премьер уехал.",
    finds: [
      "России = russia",
      "Владимир Путин = vladimir-putin as president-of-russia",
      "Японии = japan",
      "Синдзо Абэ = shinzo-abe as prime-minister-of-japan",
      "Японский премьер = shinzo-abe (role)",
    ],
  },
  {
    lang: "ru",
    date: "2018-11-14",
    text: "Президент банка и президент Франции встретились в Москве.",
    finds: ["Москве = moscow"],
  },
  {
    lang: "ru",
    date: "2010-11-02",
    text: "Дмитрий Медведев приехал на Кунашир. Президент осмотрел дома.",
    finds: [
      "Дмитрий Медведев = dmitry-medvedev",
      "Кунашир = kunashir",
      "Президент = dmitry-medvedev (role)",
    ],
  },
  {
    lang: "zh-Hans",
    date: "2018-11-14",
    text: "俄罗斯总统普京与日本首相安倍晋三会晤。俄总统没有回应。",
    finds: [
      "俄罗斯 = russia",
      "普京 = vladimir-putin as president-of-russia",
      "日本 = japan",
      "安倍晋三 = shinzo-abe as prime-minister-of-japan",
      "俄总统 = vladimir-putin (role)",
    ],
  },
  {
    lang: "zh-Hans",
    date: "2018-11-14",
    text: "中国外长王毅与俄罗斯外长拉夫罗夫会谈。外长没有回应。",
    finds: [
      "中国 = china",
      "俄罗斯 = russia",
      "拉夫罗夫 = sergei-lavrov as foreign-minister-of-russia",
    ],
  },
  {
    lang: "ko",
    date: "2018-11-14",
    text: "아베 신조(安倍晋三) 총리와 블라디미르 푸틴 러시아 대통령이 만났다. 러시아 대통령은 답하지 않았다.",
    finds: [
      "아베 신조 = shinzo-abe",
      "安倍晋三 = shinzo-abe as prime-minister-of-japan",
      "블라디미르 푸틴 = vladimir-putin as president-of-russia",
      "러시아 = russia",
      "러시아 = russia",
      "대통령 = vladimir-putin (role)",
    ],
  },
  { lang: "ko", date: "2018-11-14", text: "메르켈 총리와 문재인 대통령이 만났다.", finds: [] },
  // descriptions
  {
    lang: "en",
    date: "2018-05-26",
    text: "The long-standing, Russian-held, Japanese-claimed isles are at the heart of a decades-old territorial spat between Japan and Russia.",
    finds: [
      "The long-standing, Russian-held, Japanese-claimed isles = disputed-islands (description)",
      "decades-old territorial spat = kuril-islands-dispute (description)",
      "Japan = japan",
      "Russia = russia",
    ],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "Tokyo and Moscow have not signed a peace accord because of the island row. The four disputed Russia-held islands lie off Hokkaido.",
    finds: [
      "Tokyo = tokyo",
      "Moscow = moscow",
      "peace accord = japan-russia-peace-treaty (description)",
      "the island row = kuril-islands-dispute (description)",
      "Russia = russia",
      "islands = disputed-islands (description)",
      "Hokkaido = hokkaido",
    ],
  },
  { lang: "en", text: "The islands are beautiful.", finds: [] },
  {
    lang: "en",
    text: "The islands are beautiful. Many call them the Southern Kurils.",
    finds: ["The islands = disputed-islands (description)", "Southern Kurils = disputed-islands"],
  },
  {
    lang: "en",
    text: "Remote islands and the Greek islands differ from the Northern Territories.",
    finds: ["Northern Territories = disputed-islands"],
  },
  {
    lang: "en",
    text: "Japan and China have a territorial dispute over the Senkaku Islands. The islands lie in the East China Sea.",
    finds: [
      "Japan = japan",
      "China = china",
      "Senkaku Islands = senkaku-islands",
      "East China Sea = east-china-sea",
    ],
  },
  {
    lang: "en",
    text: "South Korea, China and Japan have territorial disputes. The Northern Territories are another matter.",
    finds: [
      "South Korea = south-korea",
      "China = china",
      "Japan = japan",
      "Northern Territories = disputed-islands",
    ],
  },
  {
    lang: "en",
    text: "The Northern Territories matter more than the 1956 document or the 1972 document.",
    finds: [
      "Northern Territories = disputed-islands",
      "the 1956 document = joint-declaration-1956 (description)",
    ],
  },
  {
    lang: "en",
    date: "2024-05-26",
    text: "A peace deal between Russia and Ukraine seems far away. Japan supports Kyiv.",
    finds: ["Russia = russia", "Ukraine = ukraine", "Japan = japan", "Kyiv = kyiv"],
  },
  { lang: "en", text: "Israel and Egypt signed a peace treaty in 1979.", finds: [] },
  {
    lang: "en",
    text: "After World War II the Soviet Union took the Southern Kurils. The war was over.",
    finds: [
      "World War II = world-war-ii",
      "Soviet Union = soviet-union",
      "Southern Kurils = disputed-islands",
      "The war = world-war-ii (description)",
    ],
  },
  {
    lang: "en",
    text: "The Russo-Japanese War began in 1904. The war ended in 1905. World War II came later.",
    finds: ["Russo-Japanese War = russo-japanese-war", "World War II = world-war-ii"],
  },
  {
    lang: "en",
    date: "2016-12-20",
    text: "Putin met Abe in Nagato. The two-day talks on the Northern Territories ended Friday.",
    finds: [
      "Putin = vladimir-putin",
      "Abe = shinzo-abe",
      "Nagato = nagato",
      "The two-day talks = nagato-tokyo-summit-2016 (description)",
      "Northern Territories = disputed-islands",
    ],
  },
  {
    lang: "en",
    date: "2018-12-20",
    text: "Putin met Abe in Japan. The talks on the Northern Territories ended Friday.",
    finds: [
      "Putin = vladimir-putin",
      "Abe = shinzo-abe",
      "Japan = japan",
      "Northern Territories = disputed-islands",
    ],
  },
  {
    lang: "ja",
    date: "2018-11-14",
    text: "日ソ共同宣言がある。四島の領土問題と平和条約は別だ。",
    finds: [
      "日ソ共同宣言 = joint-declaration-1956",
      "四島 = disputed-islands (description)",
      "領土問題 = kuril-islands-dispute (description)",
      "平和条約 = japan-russia-peace-treaty (description)",
    ],
  },
  {
    lang: "ja",
    date: "2018-11-14",
    text: "日中平和友好条約は別の条約だ。竹島の領土問題で韓国と日本が対立した。",
    finds: ["竹島 = liancourt-rocks", "韓国 = south-korea", "日本 = japan"],
  },
  {
    lang: "ru",
    date: "2018-11-14",
    text: "Территориальный спор между Россией и Японией длится десятилетия. Россия не отдаст спорные острова.",
    finds: [
      "Территориальный спор = kuril-islands-dispute (description)",
      "Россией = russia",
      "Японией = japan",
      "Россия = russia",
      "спорные острова = disputed-islands (description)",
    ],
  },
  {
    lang: "ru",
    date: "2022-04-01",
    text: "Мирный договор между Россией и Украиной обсуждают в Стамбуле.",
    finds: ["Россией = russia", "Украиной = ukraine"],
  },
  {
    lang: "zh-Hans",
    date: "2018-11-14",
    text: "北方四岛属于谁？俄日争议岛屿和和平条约仍未解决。",
    finds: [
      "北方四岛 = disputed-islands",
      "争议岛屿 = disputed-islands (description)",
      "和平条约 = japan-russia-peace-treaty (description)",
    ],
  },
  {
    lang: "ko",
    date: "2018-11-14",
    text: "북방영토 4개 섬을 둘러싼 영토 분쟁과 평화조약 문제가 남았다.",
    finds: [
      "북방영토 = disputed-islands",
      "4개 섬 = disputed-islands (description)",
      "영토 분쟁 = kuril-islands-dispute (description)",
      "평화조약 = japan-russia-peace-treaty (description)",
    ],
  },
  {
    lang: "de",
    date: "2018-11-14",
    text: "Die Kurilen gehören wem? Der Friedensvertrag fehlt, der Territorialstreit bleibt.",
    finds: [
      "Kurilen = kuril-islands",
      "Der Friedensvertrag = japan-russia-peace-treaty (description)",
      "der Territorialstreit = kuril-islands-dispute (description)",
    ],
  },
  // damaged text
  {
    lang: "en",
    text: "Japans view of Moscows plans matters to Japan, and Moscow knows it.",
    finds: ["Japan = japan", "Moscow = moscow", "Japan = japan", "Moscow = moscow"],
  },
  { lang: "en", text: "Two territorial disputes of Japan remain.", finds: ["Japan = japan"] },
  // pages between the two sides
  {
    lang: "en",
    date: "2019-06-29",
    text: "Abe met Putin in Osaka. Prime Minister Shinzo Abe said talks on a bilateral peace treaty, stalled over the island row, would continue.",
    finds: [
      "Abe = shinzo-abe",
      "Putin = vladimir-putin",
      "Osaka = osaka",
      "Shinzo Abe = shinzo-abe as prime-minister-of-japan",
      "bilateral peace treaty = japan-russia-peace-treaty (description)",
      "the island row = kuril-islands-dispute (description)",
    ],
  },
  {
    lang: "en",
    date: "2022-03-22",
    text: "Russia has halted peace treaty talks with Japan over sanctions for its invasion of Ukraine. Kishida said the islands belong to Japan.",
    finds: [
      "Russia = russia",
      "peace treaty = japan-russia-peace-treaty (description)",
      "Japan = japan",
      "invasion of Ukraine = russian-invasion-of-ukraine-2022",
      "Kishida = fumio-kishida",
      "Japan = japan",
    ],
  },
  {
    lang: "en",
    text: "The Kremlin said Putin would visit the disputed Pacific islands. Tokyo protested.",
    finds: [
      "Kremlin = kremlin",
      "Putin = vladimir-putin",
      "the disputed Pacific islands = disputed-islands (description)",
      "Tokyo = tokyo",
    ],
  },
  {
    lang: "en",
    date: "2016-12-14",
    text: "Ahead of this week's summit in Nagato, Abe spoke of four islands off Hokkaido. Putin did not.",
    finds: [
      "summit = nagato-tokyo-summit-2016 (description)",
      "Nagato = nagato",
      "Abe = shinzo-abe",
      "four islands = disputed-islands (description)",
      "Hokkaido = hokkaido",
      "Putin = vladimir-putin",
    ],
  },
  // things called after others
  {
    lang: "en",
    date: "2018-05-26",
    text: "The carrier USS Ronald Reagan left. Mrs. Abe smiled. Trump Tower is in New York, and Trump is there.",
    finds: ["Trump = donald-trump"],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "The Sakhalin-2 project, Sakhalin II and the island of Sakhalin. The Kazan Kremlin is old.",
    finds: ["Sakhalin = sakhalin"],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "UN officials spoke to us. Give us more, US officials said. He sent a telegram and a trump card.",
    finds: ["UN = united-nations", "US = united-states"],
  },
  {
    lang: "ru",
    date: "2018-05-26",
    text: "Крейсер «Москва» вышел в море. Телеканал «Россия» показал фильм. Банк России снизил ставку. В Москве дождь.",
    finds: ["Москве = moscow"],
  },
  {
    lang: "ja",
    date: "2018-05-26",
    text: "安倍川もちと安倍晴明は有名だ。福田赳夫と小泉進次郎は別人だ。日本橋で日本酒を飲む。",
    finds: [],
  },
  {
    lang: "zh-Hans",
    date: "2018-05-26",
    text: "美国东海岸下雪，北京时间八点。东海局势紧张，中国表示关切。",
    finds: ["美国 = united-states", "东海 = east-china-sea", "中国 = china"],
  },
  {
    lang: "en",
    date: "2009-09-20",
    text: "Prime Minister Hatoyama vowed to solve the Northern Territories dispute, as his grandfather Ichiro Hatoyama had tried. Hatoyama is new.",
    finds: [
      "Hatoyama = yukio-hatoyama as prime-minister-of-japan",
      "Northern Territories dispute = kuril-islands-dispute",
      "Ichiro Hatoyama = ichiro-hatoyama",
      "Hatoyama = yukio-hatoyama",
    ],
  },
  {
    lang: "en",
    date: "2018-05-26",
    text: "Japan's chief cabinet secretary, Yoshihide Suga, told reporters. Suga declined to comment.",
    finds: [
      "Japan = japan",
      "Yoshihide Suga = yoshihide-suga as chief-cabinet-secretary-of-japan",
      "Suga = yoshihide-suga",
    ],
  },
  {
    lang: "zh-Hans",
    date: "2022-02-06",
    text: "中俄领导人签署声明。俄领导人回国。",
    finds: ["俄领导人 = vladimir-putin (role)"],
  },
  {
    lang: "ja",
    date: "2018-11-14",
    text: "メラニア・トランプ夫人は来ず、トランプ大統領が来た。安倍・プーチン会談は続く。",
    finds: [
      "トランプ = donald-trump as president-of-the-united-states",
      "プーチン = vladimir-putin",
    ],
  },
  {
    lang: "en",
    date: "2018-11-14",
    text: "In World War II the War Department and the war effort mattered. The war ended.",
    finds: ["World War II = world-war-ii", "The war = world-war-ii (description)"],
  },
  // the same letters in another word or name
  {
    lang: "zh",
    date: "2025-12-01",
    text: "高市早苗谈日本海鲜。提高市场占有率，日本海军，日本海上自卫队，日本海沿岸。",
    finds: [
      "高市早苗 = sanae-takaichi",
      "日本 = japan",
      "日本 = japan",
      "日本 = japan",
      "日本海 = sea-of-japan",
    ],
  },
  {
    lang: "zh",
    text: "回国后他说，国后、择捉、色丹、齿舞是北方四岛。",
    finds: [
      "国后 = kunashir",
      "择捉 = iturup",
      "色丹 = shikotan",
      "齿舞 = habomai-islands",
      "北方四岛 = disputed-islands",
    ],
  },
  {
    lang: "ja",
    date: "2010-11-02",
    text: "河野雅治氏は外務省の人だ。河野駐露大使は北方領土を語った。",
    finds: [
      "河野雅治 = masaharu-kono",
      "外務省 = mofa-japan",
      "河野 = masaharu-kono",
      "北方領土 = disputed-islands",
    ],
  },
  {
    lang: "ja",
    text: "日本からカタールの外務省を訪れた。",
    finds: ["日本 = japan"],
  },
  {
    lang: "ko",
    date: "2023-05-01",
    text: "일본 영화가 칸에서 수상. 정상 운영한다. 일본 수상이 왔다.",
    finds: ["일본 = japan", "일본 = japan", "수상 = fumio-kishida (role)"],
  },
  {
    lang: "ko",
    text: "1956년 소·일 공동선언과 쿠릴 4개 섬.",
    finds: ["소·일 공동선언 = joint-declaration-1956", "쿠릴 4개 섬 = disputed-islands"],
  },
  {
    lang: "ru",
    date: "2016-12-17",
    text: "Глава японского правительства молчал. Путина началась на Камчатке. Путин на южных Курильских островах сослался на декларацию 1956 года.",
    finds: [
      "Глава японского правительства = shinzo-abe (role)",
      "Камчатке = kamchatka",
      "Путин = vladimir-putin",
      "южных Курильских островах = disputed-islands",
      "декларацию 1956 года = joint-declaration-1956 (description)",
    ],
  },
  {
    lang: "en",
    date: "2024-01-30",
    text: "Medvedev, deputy head of Russia's Security Council, replied.",
    finds: ["Medvedev = dmitry-medvedev", "Russia's Security Council = russian-security-council"],
  },
  {
    lang: "en",
    text: "Igor Ivanov, a plumber, lives in Russia's Far East.",
    finds: ["Russia's Far East = russian-far-east"],
  },
  {
    lang: "en",
    text: "A history of the Far East: Russia met Japan.",
    finds: ["Russia = russia", "Japan = japan"],
  },
  {
    lang: "en",
    text: "Osaka beat her rival and won US$1,000 in the US.",
    finds: ["US = united-states"],
  },
];

test.each(ROWS)("$lang $date: $text", ({ lang, date, text, finds }) => {
  expect(annotate(engine, text, { lang, date }).map((mention) => show(text, mention))).toEqual(
    finds,
  );
});

test.each([
  { text: "Tokyo argues that the isles are Japanese.", government: ["Tokyo"] },
  { text: "Moscow has refused. He flew to Moscow.", government: ["Moscow"] },
  { text: "Moscow's stance is firm; Moscow's metro is deep.", government: ["Moscow"] },
  { text: "Relations with Beijing are warm in Beijing.", government: ["Beijing"] },
  { text: "The Kremlin said no. Tourists stood at the Kremlin.", government: ["Kremlin"] },
  { text: "Russia and Japan argue.", government: [] },
])("$government stand for governments in: $text", ({ text, government }) => {
  const found = annotate(engine, text).filter(({ asGovernment }) => asGovernment);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(government);
});
