import { testMarkedTexts } from "./testing/marked-texts.ts";

/** What news texts of several languages showed to be missed or marked in error. */
testMarkedTexts([
  // whoever leads a government
  [
    "en",
    "2022-11-20",
    "The [Koizumi|junichiro-koizumi] government spoke of the [Northern Territories|disputed-islands], as did the [Hatoyama|yukio-hatoyama] administration; a Kono government never was.",
  ],
  [
    "ru",
    "2018-11-20",
    "Правительство [Коидзуми|junichiro-koizumi] говорило о [Южных Курилах|disputed-islands]..",
  ],
  // a verb before what is counted
  [
    "en",
    "2016-12-16",
    "In 1945 the Red Army seized [four islands|disputed-islands] of the [Southern Kurils|disputed-islands].",
  ],
  // a line that writes its little words small
  [
    "en",
    "2013-08-01",
    "Talks on Islands Between [Moscow|moscow] and [Tokyo|tokyo]: What the [Abe|shinzo-abe]-[Putin|vladimir-putin] Renewal Brings to Neighbours between Two Seas",
  ],
  // what has the name of a war, or comes to an end at another time
  ["en", "2016-05-01", "After [World War II|world-war-ii] came the war gaffe of a minister."],
  [
    "en",
    "2004-05-01",
    "Talks ended? No: a halt to peace treaty talks over the [Southern Kurils|disputed-islands] is feared.",
  ],
]);
