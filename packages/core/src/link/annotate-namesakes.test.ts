import { testRows } from "./testing/annotated-rows.ts";

/** People and things of the dispute, and others who bear their names. */
testRows([
  // A singer, a general of 1945, a footballer, an order to an army, and a house elsewhere.
  {
    lang: "en",
    text: "James Brown sang in Osaka and James Brown danced.",
    finds: ["Osaka = osaka"],
  },
  {
    lang: "en",
    text: "James Brown of Temple University said the Northern Territories will not be returned.",
    finds: ["James Brown = james-brown", "Northern Territories = disputed-islands"],
  },
  { lang: "en", text: "General Akira Muto was tried in Tokyo.", finds: ["Tokyo = tokyo"] },
  {
    lang: "en",
    text: "Akira Muto, Japan's ambassador to Russia, was summoned.",
    date: "2024-01-10",
    finds: [
      "Akira Muto = akira-muto as ambassador-of-japan-to-russia",
      "Japan = japan",
      "Russia = russia",
    ],
  },
  { lang: "en", text: "Alexander Panov scored twice. Panov left early.", finds: [] },
  {
    lang: "en",
    text: "General Order No. 1 forbids soldiers to drink. The special measures law of Okinawa was renewed.",
    finds: [],
  },
  {
    lang: "en",
    text: "Joseph Stalin asked Harry Truman to change General Order No. 1 so that the Kuril Islands fell to him.",
    finds: [
      "Joseph Stalin = joseph-stalin",
      "Harry Truman = harry-truman",
      "General Order No. 1 = general-order-no-1",
      "Kuril Islands = kuril-islands",
    ],
  },
  { lang: "en", text: "Friendship House in Boston has a kelp agreement with Maine.", finds: [] },
  { lang: "en", text: "Of all players it is Kazu I like best.", finds: [] },
  // An office leads to its holder on the day, and to nobody while it is vacant.
  {
    lang: "en",
    date: "2019-03-29",
    text: "The Russian ambassador to Japan spoke in Tokyo.",
    finds: ["The Russian ambassador to Japan = mikhail-galuzin (role)", "Tokyo = tokyo"],
  },
  {
    lang: "en",
    date: "2023-06-01",
    text: "The Russian ambassador to Japan has not been named.",
    finds: ["Japan = japan"],
  },
  {
    lang: "en",
    date: "2019-03-29",
    text: "Japan's ambassador to Russia wrote to the US ambassador to Japan.",
    finds: [
      "Japan = japan",
      "ambassador to Russia = toyohisa-kozuki (role)",
      "US = united-states",
      "Japan = japan",
    ],
  },
  {
    lang: "ja",
    date: "2022-09-05",
    text: "駐日ロシア大使に根室市長が会った。",
    finds: ["駐日ロシア大使 = mikhail-galuzin (role)", "根室市長 = masatoshi-ishigaki (role)"],
  },
  {
    lang: "ja",
    date: "2025-11-10",
    text: "北方担当相の発言に、鈴木直道北海道知事が苦言を呈した。えとぴりかは鳥の名でもある。",
    finds: [
      "北方担当相 = hitoshi-kikawada (role)",
      "鈴木直道 = naomichi-suzuki as governor-of-hokkaido",
      "北海道 = hokkaido",
    ],
  },
  {
    lang: "ja",
    text: "中国共産党の大会。日本共産党は全千島の返還を求める。池田さんは釣りが好きだ。",
    finds: ["中国 = china", "日本共産党 = japanese-communist-party"],
  },
  {
    lang: "ru",
    date: "2022-09-05",
    text: "Гидрострой возводит мост в Краснодаре. Посол России в Японии Михаил Галузин ответил. Андрей Руденко снял фильм.",
    finds: [
      "России = russia",
      "Японии = japan",
      "Михаил Галузин = mikhail-galuzin as ambassador-of-russia-to-japan",
    ],
  },
  {
    lang: "ru",
    text: "Завод «Гидростроя» на Шикотане. В Крабозаводском работает цех, а над Кунаширом виден вулкан Тятя.",
    finds: [
      "Гидростроя = gidrostroy",
      "Шикотане = shikotan",
      "Крабозаводском = krabozavodskoye",
      "Кунаширом = kunashir",
      "вулкан Тятя = mount-chacha",
    ],
  },
]);
