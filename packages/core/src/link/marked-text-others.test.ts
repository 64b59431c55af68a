import { testMarkedTexts } from "./testing/marked-texts.ts";

const NT = "[Northern Territories|disputed-islands]";
const BETWEEN = "[Russia|russia] and [Japan|japan]";

/** What is somebody else's in texts about the two sides, and what is theirs by one word more. */
testMarkedTexts([
  // a treaty of others is taken up again, until the one of the two is named
  [
    "en",
    "2022-03-01",
    `Peace treaty talks between Armenia and Azerbaijan went on in [Moscow|moscow]; the peace treaty is near. ${BETWEEN} want a [peace treaty|japan-russia-peace-treaty]. [The peace treaty|japan-russia-peace-treaty] is far.`,
  ],
  [
    "de",
    "2019-02-02",
    "Der Friedensvertrag zwischen Äthiopien und Eritrea gilt, der Friedensvertrag hält. [Russland|russia] und [Japan|japan] haben keinen; der [Friedensvertrag mit Japan|japan-russia-peace-treaty] fehlt.",
  ],
  // not in another paragraph, and not where their number tells
  [
    "en",
    "2018-11-15",
    `${BETWEEN} talked about the ${NT}.\n\nThe city lies on islands between Malaysia and Indonesia.\n\n[Japan|japan] asked to whom [the islands|disputed-islands] belong.`,
  ],
  [
    "en",
    "2018-11-15",
    `On islands between Malaysia and Indonesia ${BETWEEN} talked, and [Japan|japan] asked to whom [the four islands|disputed-islands] belong; the ${NT} are small.`,
  ],
  // islands that the dictionary does not know
  [
    "en",
    "2023-03-10",
    `The Falkland Islands are far away, and ${BETWEEN} took note. The disputed islands have 3,500 people. The ${NT}: [the disputed islands|disputed-islands] have more.`,
  ],
  [
    "es",
    "2018-11-20",
    "Las [Kuriles del Sur|disputed-islands] y las islas Malvinas: las islas en disputa están lejos.",
  ],
  [
    "ru",
    "2018-11-20",
    "О [Южных Курилах|disputed-islands] и о том, что острова Спратли далеко: спорные острова велики.",
  ],
  // adjectives after the noun
  [
    "fr",
    "2018-11-20",
    "Les [Kouriles du Sud|disputed-islands] : les îles japonaises, les îles grecques, les îles voisines, les îles restantes, les quatre îles principales. [Les îles|disputed-islands] sont froides.",
  ],
  [
    "es",
    "2018-11-20",
    "Las [Kuriles del Sur|disputed-islands]: las islas griegas, las islas vecinas, las islas restantes. [Las islas|disputed-islands] son frías.",
  ],
  [
    "it",
    "2018-11-20",
    "Le [Curili del Sud|disputed-islands]: le isole greche, le isole giapponesi, le isole vicine. [Le isole|disputed-islands] sono fredde.",
  ],
  // an elision is no possessive
  [
    "fr",
    "2018-11-20",
    "Les [Kouriles du Sud|disputed-islands] : un archipel d’îles volcaniques. [Les îles|disputed-islands] sont froides.",
  ],
  // the other two
  [
    "en",
    "2018-11-20",
    `The ${NT}: the return of the other two islands or of the remaining two islands is off; the return of [the two islands|lesser-kuril-chain] is not.`,
  ],
  [
    "it",
    "2018-11-20",
    "Le [Curili del Sud|disputed-islands]: la restituzione delle altre due isole no, la restituzione [delle due isole|lesser-kuril-chain] sì.",
  ],
  // a verb between the year and the noun
  [
    "en",
    "2022-09-06",
    `The ${NT}: a paper of 1999 allowed [former residents|former-residents-of-the-islands] to go there.`,
  ],
  // a ministry by its capital
  [
    "en",
    "2022-06-08",
    "[Japan's foreign ministry|mofa-japan] asked [Russia's foreign ministry|mofa-russia]. [The Foreign Ministry|mofa-japan] in [Tokyo|tokyo] did not; [the Foreign Ministry|mofa-russia] in [Moscow|moscow] did.",
  ],
  // a paragraph that begins with an office has nothing to do with the state that ends the one before
  [
    "en",
    "2020-02-15",
    "Talks with [Russia|russia]\n\nMinister of Foreign Affairs of [Japan|japan], [Toshimitsu Motegi|toshimitsu-motegi] spoke of [Japan|japan] and [Russia|russia]\n\nPresident signs a decree.",
  ],
  // a heading ends before the next paragraph
  [
    "en",
    "2026-02-20",
    "Words of [Japan|japan]’s [PM|sanae-takaichi]\n\nThe paper has more. [Sanae Takaichi|sanae-takaichi] spoke.",
  ],
  // things called after a person or a place
  [
    "en",
    "2017-05-01",
    "Ronald Reagan Airport had closed. [Ronald Reagan|ronald-reagan] left. The Moscow Conservatory and the Tokyo Quartet play in [Tokyo|tokyo].",
  ],
  // one name of two agreements, by the year
  [
    "ru",
    "2023-04-17",
    "[Россия|russia] и [Япония|japan] спорят о [Южных Курилах|disputed-islands]. Война прекращена в 1956 г. после [Московской декларации|joint-declaration-1956]. В 1998 году подписана [Московская декларация|moscow-declaration-1998]. Московская декларация известна.",
  ],
  // the adjective of a town
  [
    "ru",
    "2023-10-10",
    "[МИД России|mofa-russia] молчит. На Курильском острове и в Курильском районе тихо, за [Курильском|kurilsk] и в [Курильске|kurilsk] тоже.",
  ],
  // a year and a colon
  ["en", undefined, "1973: [Japanese premier|kakuei-tanaka] visits [Moscow|moscow]."],
  // Italian and Portuguese
  [
    "it",
    "2018-11-20",
    "Il presidente russo [Vladimir Putin|vladimir-putin] e il primo ministro giapponese [Shinzo Abe|shinzo-abe] parlano delle [Curili del Sud|disputed-islands]. [Il presidente russo|vladimir-putin] e [il premier nipponico|shinzo-abe] partono; [il ministro degli Esteri russo|sergei-lavrov] resta, il presidente turco no. [Sulle isole|disputed-islands] piove.",
  ],
  [
    "it",
    "2018-11-20",
    "Il presidente della [Russia|russia] [Vladimir Putin|vladimir-putin] parla delle [Curili del Sud|disputed-islands]: [le quattro isole|disputed-islands], [due delle quattro isole|lesser-kuril-chain].",
  ],
  [
    "pt",
    "2018-11-20",
    "O [presidente russo|vladimir-putin] e o [primeiro-ministro japonês|shinzo-abe] falaram das [ilhas Curilas do Sul|disputed-islands]. [As ilhas|disputed-islands] são frias; das outras ilhas não falaram.",
  ],
  // names
  [
    "de",
    "2018-11-20",
    "Der [Kurilenkonflikt|kuril-islands-dispute] betrifft [die südlichsten Inseln|disputed-islands] des [Kurilen-Archipel|kuril-islands]s und die [vier südlichsten Kurileninseln|disputed-islands]; das [Ochotskische Meer|sea-of-okhotsk] liegt davor.",
  ],
  [
    "en",
    "2023-01-23",
    `The [1998 fishing pact|fishing-agreement-1998] covers the ${NT}: [Japan|japan] wants [the fishing pact|fishing-agreement-1998] back, [NHK World-Japan|nhk] said.`,
  ],
]);
