import { testRows } from "./testing/annotated-rows.ts";

/** Descriptions, by what they are tied to. */
testRows([
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
]);
