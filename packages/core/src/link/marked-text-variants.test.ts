import { testMarkedTexts } from "./testing/marked-texts.ts";

/** Spellings and phrases beside the usual ones, as agencies, translations and encyclopaedias write them. */
testMarkedTexts([
  // sanctions have many parties: one of them tells which are meant
  [
    "en",
    "2022-04-12",
    "[Moscow|moscow] resents [sanctions|sanctions-on-russia-2014] imposed by [Tokyo|tokyo] over [Russia's invasion of Ukraine|russian-invasion-of-ukraine-2022] and [Japan|japan]'s [sanctions|sanctions-on-russia-2014] over its [invasion of Ukraine|russian-invasion-of-ukraine-2022]. [Tokyo|tokyo] keeps sanctions on [North Korea|north-korea].",
  ],
  // what lies between two countries need not be what they dispute
  [
    "en",
    "2019-01-10",
    "The [Kurils|kuril-islands] are a chain of islands between [Kamchatka|kamchatka] and [Hokkaido|hokkaido]. [Japan|japan] claims [Iturup|iturup], one of [four islands|disputed-islands] that [Russia|russia] holds.",
  ],
  // a hyphen before another noun
  [
    "en",
    "2022-03-21",
    "[Moscow|moscow] ends [the peace-treaty|japan-russia-peace-treaty] talks with [Japan|japan]. [Peace-treaty|japan-russia-peace-treaty] negotiations over [Kunashiri|kunashir] stalled.",
  ],
  // a surname beside that of the counterpart, on a page without a date
  [
    "en",
    undefined,
    "[Lavrov|sergei-lavrov] and [Kono|taro-kono] met. [Gorbachev|mikhail-gorbachev] met [Kaifu|toshiki-kaifu], [Yeltsin|boris-yeltsin] met [Hashimoto|ryutaro-hashimoto].",
  ],
  ["en", undefined, "Kono sang with Kaifu. Hashimoto danced, and Mori clapped."],
  // the father by his age
  [
    "en",
    undefined,
    "[Shinzo Abe|shinzo-abe] met [Putin|vladimir-putin]. The [elder Abe|shintaro-abe] met [Gorbachev|mikhail-gorbachev].",
  ],
  // spellings
  [
    "en",
    undefined,
    "The [Shimodsky Treaty|shimoda-treaty-1855], [the first Russian-Japanese treaty|shimoda-treaty-1855], and the [St. Petersburg Treaty|st-petersburg-treaty-1875] left the [Kuril Ridge|kuril-islands] with [Paramushiro|paramushir] and the [Habomai island group|habomai-islands] to [Japan|japan]. The [Joint Declaration of the USSR and Japan|joint-declaration-1956] followed the [Yalta summit|yalta-conference].",
  ],
  ["en", undefined, "The Yalta summit of wine makers opened after the Yalta talks on tourism."],
  // a district is none of the islands that it governs
  [
    "en",
    undefined,
    "[Yuzhno-Kurilsk|yuzhno-kurilsk] is the centre of the South Kuril district on [Kunashir|kunashir].",
  ],
  [
    "en",
    "2023-08-28",
    "[Ex-residents|former-residents-of-the-islands] of the [Northern Territories|disputed-islands] miss [visa-free mutual visits|visa-free-exchange-1991].",
  ],
  // a heading ends without a point: "one" belongs to it
  [
    "ru",
    "2016-12-15",
    "Лидеры [России|russia] и [Японии|japan] говорили один на один\n[Премьер-министр|shinzo-abe] [Японии|japan] ждёт [Путина|vladimir-putin].",
  ],
  // an agreement by what it is about
  [
    "ru",
    "2022-09-06",
    "[Россия|russia] прекратила соглашение об [облегчённом посещении Курил|free-visits-1999], о [максимально облегчённых посещениях|free-visits-1999] [Шикотана|shikotan] [бывшими японскими жителями|former-residents-of-the-islands].",
  ],
  [
    "ru",
    "2025-02-07",
    "Митинг проходит в память о [первом русско-японском договоре|shimoda-treaty-1855] в [Токио|tokyo]; [Японию|japan] и [Россию|russia] разделяет спор.",
  ],
  // small letters by choice
  [
    "uk",
    "2022-09-06",
    "[росія|russia] припинила угоду з [Японією|japan]. [Санкції|sanctions-on-russia-2014] проти президента [росії|russia] [володимира путіна|vladimir-putin] запровадили після [вторгнення в Україну|russian-invasion-of-ukraine-2022].",
  ],
  // an ordinal is no office
  [
    "fr",
    "2013-09-21",
    "[Dmitri Medvedev|dmitry-medvedev] avait été le premier dirigeant de la [Russie|russia] à [Kunashiri|kunashir]. [Gorbatchev|mikhail-gorbachev] fut le premier dirigeant de l'[U.R.S.S.|soviet-union] au [Japon|japan].",
  ],
  // first names where one is addressed by it
  [
    "de",
    "2019-09-05",
    '[Wladimir Putin|vladimir-putin] hörte zu. "[Wladimir|vladimir-putin], wir müssen reden", sagte [Shinzo Abe|shinzo-abe] über [das Territorialproblem|kuril-islands-dispute] um die [Kurilen|kuril-islands]. Die [Nachkriegskonferenz von Jalta|yalta-conference] half nicht.',
  ],
  [
    "es",
    undefined,
    "El [tratado de Shimoda|shimoda-treaty-1855], el [tratado de San Petersburgo|st-petersburg-treaty-1875] y el [tratado de San Francisco|san-francisco-treaty-1951] nombran las [Kuriles|kuril-islands]. [Japón|japan] reclama [esas islas|disputed-islands].",
  ],
  // the islands of all Japan
  [
    "en",
    undefined,
    "[The Ainu|ainu] lived on [Iturup|iturup], on all the Japanese islands and on the other Japanese islands. [Kunashyr|kunashir], [Shykotan|shikotan] and [Khabomay|habomai-islands] lie in the [Kuril Range|kuril-islands].",
  ],
  [
    "uk",
    "2021-07-26",
    "Послу [РФ|russia] [Михайлу Галузіну|mikhail-galuzin] висловили протест. [Галузін|mikhail-galuzin] мовчав.",
  ],
  // a part of the world of two words says where, as one does
  [
    "en",
    "2006-08-16",
    "[Japan|japan] claims [the four windswept North Pacific islands|disputed-islands], the [Northern Territories|disputed-islands]. [The simmering feud|kuril-islands-dispute] goes on.",
  ],
  // islets of one of the four are not the four
  [
    "en",
    "2006-08-17",
    "[Kaigara Island|kaigara-signalny], one of several islets in the [Habomai group|habomai-islands], lies off [Hokkaido|hokkaido]; [the islets|disputed-islands] are claimed by [Japan|japan].",
  ],
  [
    "uk",
    "1998-11-13",
    "[Кейдзо Обуті|keizo-obuchi] і [Борис Єльцин|boris-yeltsin] говорили про [Південні Курили|disputed-islands]. До [Обуті|keizo-obuchi] був [Рютаро Хашімото|ryutaro-hashimoto].",
  ],
  [
    "uk",
    "2012-07-03",
    "Уряд [Йосіхіко Ноди|yoshihiko-noda] протестував. [Нода|yoshihiko-noda] назвав [Південні Курили|disputed-islands].",
  ],
  [
    "zh",
    undefined,
    "[雅尔达会议|yalta-conference]上签订了《[雅尔达协定|yalta-agreement-1945]》，涉及[千岛群岛|kuril-islands]。",
  ],
]);
