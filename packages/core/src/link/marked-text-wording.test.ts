import { testMarkedTexts } from "./testing/marked-texts.ts";

/** Wordings of news in alphabetic languages as a careful reader would mark them: every mention, and nothing else. */
testMarkedTexts([
  // a participle after the noun says whose they are
  [
    "en",
    undefined,
    "The [Northern Territories|disputed-islands] are calm. [Moscow|moscow] drilled on [islands|disputed-islands] claimed by [Japan|japan]; islands claimed by [Vietnam|vietnam] saw nothing.",
  ],
  // what is held by one side and claimed by the other is the subject of the page
  [
    "en",
    undefined,
    "[Japan|japan] asked [Russia|russia] about [four Russian-held islands|disputed-islands]. [Russia|russia] keeps [the islands|disputed-islands].",
  ],
  // a number among the words of a phrase leaves it whole
  [
    "en",
    undefined,
    "[Japan|japan] had [the three main southern islands|disputed-islands]: [Iturup|iturup], [Kunashir|kunashir] and [Shikotan|shikotan].",
  ],
  // a longer name hides the words in it
  [
    "en",
    undefined,
    "[The islands|disputed-islands] in the [Western Pacific|pacific-ocean] are the [Northern Territories|disputed-islands].",
  ],
  // which meeting: by who met, where and in which month
  [
    "en",
    "2016-12-17",
    "[Shinzo Abe|shinzo-abe] hosted [Vladimir Putin|vladimir-putin]. The [Abe|shinzo-abe]-[Putin|vladimir-putin] [talks|nagato-tokyo-summit-2016] ended, after [Abe|shinzo-abe]'s November visit and his visit to [Vladivostok|vladivostok].",
  ],
  [
    "en",
    "2016-09-02",
    "[Shinzo Abe|shinzo-abe] will host [Vladimir Putin|vladimir-putin]. [The summit|nagato-tokyo-summit-2016] in [Nagato|nagato] comes after [Abe|shinzo-abe]'s [May visit|sochi-meeting-2016] to [Sochi|sochi]; the summit with [Putin|vladimir-putin] is awaited.",
  ],
  ["en", "2016-12-17", "[Vladimir Putin|vladimir-putin] may visit [Japan|japan] again."],
  ["en", "2018-06-01", "The visit of the pupils pleased [Japan|japan] and [Russia|russia]."],
  // a visit to the same island in another year
  [
    "en",
    "2019-08-05",
    "[Dmitry Medvedev|dmitry-medvedev] is back. [Tokyo|tokyo] deplored [Medvedev|dmitry-medvedev]'s visit to [Etorofu|iturup].",
  ],
  [
    "ru",
    "2015-08-24",
    "[Визит Медведева на Итуруп|medvedev-visit-2015] огорчил [Токио|tokyo]; [Дмитрий Медведев|dmitry-medvedev] доволен.",
  ],
  // two agreements of one name
  [
    "ru",
    "2023-04-17",
    "[Южные Курилы|disputed-islands]: после Московской декларации [Япония|japan] ждала.",
  ],
  // words that open a sentence are no given names
  [
    "en",
    "2018-11-20",
    "Apparently [Putin|vladimir-putin] agreed. Unlike [Abe|shinzo-abe], [Putin|vladimir-putin] waited. [Shinzo Abe|shinzo-abe] smiled.",
  ],
  ["en", "2018-11-20", "Anatoly Medvedev sang. [Dmitry Medvedev|dmitry-medvedev] listened."],
  [
    "ru",
    "2018-11-20",
    "Позднее [Абэ|shinzo-abe] уточнил это. Заявление [Абэ|shinzo-abe] услышали. Визит [Абэ|shinzo-abe] окончен. Кобо Абэ писал. [Синдзо Абэ|shinzo-abe] уехал.",
  ],
  [
    "uk",
    "2018-11-20",
    "Заява [Путіна|vladimir-putin] пролунала. Тоді [Путін|vladimir-putin] поїхав. [Володимир Путін|vladimir-putin] мовчав.",
  ],
  ["fr", "2018-11-20", "Après [Poutine|vladimir-putin], [Shinzo Abe|shinzo-abe] parla."],
  // who held the office then
  [
    "en",
    "2000-11-04",
    "The Japanese Prime Minister at the time, Mr [Ryutaro Hashimoto|ryutaro-hashimoto], left; [the Japanese Prime Minister|yoshiro-mori] came.",
  ],
  // an agreement by its year, and by itself once it is named
  [
    "en",
    "1997-11-06",
    "[Japan|japan] and [Russia|russia] keep [the 1993 Declaration|tokyo-declaration-1993]. After the [1956 joint declaration|joint-declaration-1956], [the declaration|joint-declaration-1956] was ratified.",
  ],
  // names in quotation marks of any kind
  [
    "es",
    undefined,
    "Las [Kuriles del Sur|disputed-islands] son los «[territorios del norte|disputed-islands]» para [Tokio|tokyo].",
  ],
  // names of the dispute after each name of the islands
  [
    "en",
    undefined,
    "The [South Kuril Islands issue|kuril-islands-dispute] and the [Kuril conflict|kuril-islands-dispute] are one.",
  ],
  [
    "ru",
    undefined,
    "[Вопрос о принадлежности Курильских островов|kuril-islands-dispute] стар; [спор о Южных Курилах|kuril-islands-dispute] длится. На [четырёх северных островах|disputed-islands] учения.",
  ],
  [
    "fr",
    undefined,
    "Le [problème des îles Kouriles|kuril-islands-dispute] suit la [Déclaration commune nippo-soviétique|joint-declaration-1956] et la [Journée des Territoires du Nord|northern-territories-day].",
  ],
  [
    "de",
    undefined,
    "Die [südlichsten Kurilen|disputed-islands] und [vier Kurilen-Inseln|disputed-islands]: ein [Handels- und Grenzvertrag|shimoda-treaty-1855] half, der [Vertrag von St. Petersburg|st-petersburg-treaty-1875] auch.",
  ],
  [
    "es",
    undefined,
    "[Ígor Morgulov|igor-morgulov], de la [Federación de Rusia|russia], citó la [II Guerra Mundial|world-war-ii] y la [cuestión de las Kuriles|kuril-islands-dispute].",
  ],
  [
    "en",
    "2022-04-01",
    "[Japan|japan] condemned [Russia|russia]'s [war on Ukraine|russian-invasion-of-ukraine-2022]; the Nippon-Ham Fighters won.",
  ],
  // a quarrel that was named; a conference's agreement, a sea and an approach in Italian and Spanish
  [
    "fr",
    "2016-12-16",
    "Le [Japon|japan] et la [Russie|russia] restent divisés par [la querelle|kuril-islands-dispute] sur les [Kouriles du Sud|disputed-islands].",
  ],
  [
    "it",
    undefined,
    "Le [Isole Curili|kuril-islands], nel [mare di Ochotsk|sea-of-okhotsk], e l’[accordo di Jalta|yalta-agreement-1945].",
  ],
  [
    "es",
    "2016-05-06",
    "[Abe|shinzo-abe] propuso a [Putin|vladimir-putin] un [nuevo enfoque|new-approach-2016] sobre las [islas Kuriles|kuril-islands] en disputa.",
  ],
  // those who lived there, or those who do
  [
    "en",
    "2015-12-30",
    "In 1945 the [Soviet Union|soviet-union] took the [Kuril Islands|kuril-islands] and drove the islanders out.",
  ],
  [
    "uk",
    "2022-03-22",
    "[Російське Міністерство закордонних справ|mofa-russia] заявило, що громадяни [Японії|japan] не поїдуть на [південні Курили|disputed-islands]; [північних Курил|northern-kurils] це не стосується.",
  ],
  [
    "ru",
    "2020-01-28",
    "[Шикотан|shikotan] и [островную гряду Плоские|habomai-islands] в [Японии|japan] зовут [Хабомаи|habomai-islands].",
  ],
]);
