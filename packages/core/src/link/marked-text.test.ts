import { testMarkedTexts } from "./testing/marked-texts.ts";

/** Sentences in alphabetic languages as a careful reader would mark them: every mention, and nothing else. */
testMarkedTexts([
  // Ukrainian case forms
  [
    "uk",
    "2016-12-16",
    "[Президент|vladimir-putin] [Росії|russia] обговорив із [Сіндзо Абе|shinzo-abe] долю [Південних Курил|disputed-islands]: [Ітурупу|iturup], [Кунаширу|kunashir] й [Шикотану|shikotan].",
  ],
  [
    "uk",
    "2016-12-16",
    "У [Москві|moscow] кажуть, що без [мирного договору між Росією та Японією|japan-russia-peace-treaty] [Хоккайдо|hokkaido] не зближиться із [Сахаліном|sakhalin]. [Російському лідеру|vladimir-putin] відповіли з [Токіо|tokyo].",
  ],
  [
    "uk",
    "2022-03-22",
    "Після [Другої світової війни|world-war-ii] [Курильські острови|kuril-islands] належать [Росії|russia]. [Лаврова|sergei-lavrov] про це спитав [японський прем'єр-міністр|fumio-kishida].",
  ],
  // a page that was rewritten after its date
  [
    "en",
    "2012-05-10",
    "[US|united-states] President [Donald Trump|donald-trump] criticised [Nato|nato]. Later the [US|united-states] [President|donald-trump] left.",
  ],
  [
    "en",
    "2012-05-10",
    "[US|united-states] President [Barack Obama|barack-obama] spoke, long before President-elect [Donald Trump|donald-trump]. The [US|united-states] [president|barack-obama] left.",
  ],
  // a vegetable and a bread
  ["de", undefined, "[Japan|japan]: Den Hokkaido-Kürbis waschen; zwei Hokkaidokürbisse reichen."],
  ["en", undefined, "Roast Hokkaido pumpkin with milk from [Hokkaido|hokkaido]."],
  // roles with the adjective after the noun
  [
    "fr",
    "2019-01-22",
    "[Le président russe|vladimir-putin] a reçu [le premier ministre japonais|shinzo-abe]. Le président portugais n'est pas venu.",
  ],
  [
    "es",
    "2019-01-22",
    "[El presidente ruso|vladimir-putin] y [el primer ministro nipón|shinzo-abe] hablaron. El presidente turco escuchó.",
  ],
  [
    "de",
    "2019-01-22",
    "[Der russische Präsident|vladimir-putin] und [der japanische Regierungschef|shinzo-abe] sprachen. [Der Kremlchef|vladimir-putin] gab russischen Medien Auskunft.",
  ],
  // descriptions
  [
    "de",
    "2019-01-22",
    "Im [Inselstreit|kuril-islands-dispute] zwischen [Russland|russia] und [Japan|japan] geht es um [die vier südlichsten Inseln|disputed-islands] der [Kurilen|kuril-islands]; eine Beilegung [des Gebietsstreits|kuril-islands-dispute] brächte [den Friedensvertrag|japan-russia-peace-treaty].",
  ],
  [
    "fr",
    "2019-01-22",
    "Le sort des [Kouriles du Sud|disputed-islands] bloque [l'accord de paix|japan-russia-peace-treaty]. [Les quatre îles|disputed-islands] sont revendiquées par [Tokyo|tokyo].",
  ],
  [
    "es",
    "2019-01-22",
    "[Moscú|moscow] no cederá las [Kuriles del Sur|disputed-islands]; [las cuatro islas|disputed-islands] frenan [el acuerdo de paz|japan-russia-peace-treaty].",
  ],
  // an agreement that nobody signed is not one that somebody signed
  [
    "es",
    undefined,
    "En 1951, en el tratado de paz firmado por [Japón|japan] y los Aliados, se renunció a las [islas Kuriles|kuril-islands].",
  ],
  [
    "en",
    undefined,
    "[Japan|japan] gave up the [Kuril Islands|kuril-islands] in the peace treaty signed in 1951.",
  ],
  // any such thing
  [
    "en",
    undefined,
    "The [Kuril Islands dispute|kuril-islands-dispute] lingers. Wars usually end with a peace treaty.",
  ],
  // nouns that introduce names of islands or count them
  ["de", undefined, "Die Inseln der [Kurilen|kuril-islands] sind vulkanisch."],
  [
    "fr",
    undefined,
    "Près des [Kouriles du Sud|disputed-islands], les îles d'[Iturup|iturup] et de [Kunashir|kunashir] sont habitées.",
  ],
  // the end of a list is no name of two
  [
    "en",
    undefined,
    "[Iturup|iturup], [Kunashir|kunashir], [Shikotan|shikotan] and [Habomai|habomai-islands] are disputed; [Shikotan and Habomai|lesser-kuril-chain] were offered.",
  ],
  // a participle is no given name
  [
    "en",
    "2019-01-22",
    "Greeting [Abe|shinzo-abe], [Vladimir Putin|vladimir-putin] smiled at [Shinzo Abe|shinzo-abe].",
  ],
  // a genitive at the start of a sentence is a verb
  ["ru", undefined, "[Россия|russia] далеко. Курил он много. Берега [Курил|kuril-islands] круты."],
  // roles of somebody else
  [
    "ru",
    "2020-09-01",
    "Министр [РФ|russia] по развитию регионов молчал. В [России|russia] лидером стало приложение.",
  ],
  ["ru", "2020-09-01", "Российская премьер-лига вернулась."],
  ["en", "2020-08-01", "The Soviet leader died long ago."],
  // a role that says what somebody was
  [
    "en",
    "2012-07-03",
    "[Dmitry Medvedev|dmitry-medvedev] went to [Kunashir|kunashir] as Russian president in 2010, as [the Russian president|vladimir-putin] recalled.",
  ],
  [
    "es",
    "2015-07-25",
    "[Obama|barack-obama] fue el primer presidente estadounidense en visitar ese lugar.",
  ],
  ["de", "2015-07-25", "[Obama|barack-obama] kam als erster amerikanischer Präsident."],
  ["uk", "2019-07-25", "Захід відбувся. [Україна|ukraine] сподівається на [Захід|the-west]."],
  ["ru", "2012-07-03", "[Путин|vladimir-putin] стал президентом [России|russia] снова."],
  // names of others around names of places
  [
    "en",
    "2019-09-05",
    "Naomi Osaka lost. Osaka said she was tired after her flight to [Japan|japan]; she trains in [Osaka|osaka].",
  ],
  [
    "en",
    undefined,
    "Abe Johnson of Moscow, Idaho, lost weight. Moscow Mayor Bill Lambert praised him.",
  ],
  ["ru", undefined, "[Дмитрий Медведев|dmitry-medvedev] ушёл. Медведева вышла на лёд."],
  // both of a name
  [
    "en",
    "2024-01-31",
    "His father was [Shintaro Abe|shintaro-abe]. [Shinzo Abe|shinzo-abe] met [Putin|vladimir-putin] often. [Abe|shinzo-abe] hoped.",
  ],
  [
    "en",
    undefined,
    "[Shinzo Abe|shinzo-abe] was the son of [Shintaro Abe|shintaro-abe]. Prime Minister [Shinzo Abe|shinzo-abe] left. [Abe|shinzo-abe] hoped.",
  ],
  [
    "en",
    undefined,
    "[Shinzo Abe|shinzo-abe] was the son of [Shintaro Abe|shintaro-abe]. Abe hoped.",
  ],
  // four islands, a peace treaty
  [
    "en",
    undefined,
    "[Japan|japan] and [Russia|russia] joined. Tourists like four islands in the south.",
  ],
  [
    "en",
    "2018-09-12",
    "[Vladimir Putin|vladimir-putin] met [Shinzo Abe|shinzo-abe]. [China|china] watched. [Putin|vladimir-putin] offered a [peace treaty|japan-russia-peace-treaty].",
  ],
  [
    "en",
    "2018-09-16",
    "Eritrean president Isaias Afwerki signed a peace agreement. [Russia|russia] and [Japan|japan] approved.",
  ],
  [
    "fr",
    "2018-11-15",
    "[Vladimir Poutine|vladimir-putin] et [Shinzo Abe|shinzo-abe] partent de [la déclaration de 1956|joint-declaration-1956] sur les [Territoires du Nord|disputed-islands].",
  ],
  [
    "en",
    "2020-08-28",
    "[Abe|shinzo-abe] Resigns: What's Next for [Japan|japan]-[Russia|russia] Ties?\n[Shinzo Abe|shinzo-abe] left.",
  ],
  // a dash between thoughts
  ["en", undefined, "[Iturup|iturup] or [Shikotan|shikotan] — to [Japan|japan]."],
  // an agreement by its year
  [
    "en",
    "2019-09-19",
    "In 1956, both sides signed a [joint declaration|joint-declaration-1956] on the [Southern Kurils|disputed-islands]. In 1998, they signed a joint declaration.",
  ],
  [
    "en",
    "2019-01-22",
    "[Putin|vladimir-putin] met [Abe|shinzo-abe] over the [Southern Kurils|disputed-islands]. The base is a [Japanese-Soviet agreement of 1956|joint-declaration-1956].",
  ],
  // numerals
  [
    "ru",
    "2016-10-19",
    "[Япония|japan] ждёт передачи [четырёх курильских островов|disputed-islands]; [четыре спорных острова|disputed-islands] и [четыре Курильских острова|disputed-islands] — те же. [Россия|russia] готова говорить о [двух Курильских островах|lesser-kuril-chain].",
  ],
  // a noun before a role
  [
    "ru",
    "2021-07-26",
    "Визит [премьер-министра|mikhail-mishustin] [России|russia] на [Итуруп|iturup]. Португальский премьер-министр не приехал. [Мишустин|mikhail-mishustin] доволен.",
  ],
  // Korean points
  ["en", undefined, "The Republic of China differs from the [People's Republic of China|china]."],
]);
