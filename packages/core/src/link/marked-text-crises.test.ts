import { testMarkedTexts } from "./testing/marked-texts.ts";

/** "The Ukraine crisis" is the one of the article's day, or of the year that stands beside it; else nothing tells. */
testMarkedTexts([
  [
    "de",
    "2016-03-22",
    "Die [Sanktionen gegen Russland|sanctions-on-russia-2014] und die [Ukraine-Krise|ukraine-crisis-2014].",
  ],
  [
    "de",
    "2022-03-22",
    "Die [Sanktionen gegen Russland|sanctions-on-russia-2014] und die [Ukraine-Krise|russian-invasion-of-ukraine-2022].",
  ],
  [
    "fr",
    "2016-03-22",
    "La [Russie|russia] et la [crise ukrainienne|ukraine-crisis-2014]. Les [sanctions occidentales|sanctions-on-russia-2014].",
  ],
  [
    "fr",
    "2022-03-22",
    "La [Russie|russia] et la [crise ukrainienne|russian-invasion-of-ukraine-2022].",
  ],
  [
    "es",
    "2022-03-22",
    "[Rusia|russia] y la [crisis de Ucrania|russian-invasion-of-ukraine-2022]. Las [sanciones occidentales|sanctions-on-russia-2014].",
  ],
  ["ru", "2016-03-22", "[Россия|russia] и [украинский кризис|ukraine-crisis-2014]."],
  ["ru", "2022-03-22", "[Россия|russia] и [украинский кризис|russian-invasion-of-ukraine-2022]."],
  // no day: a year beside it, or nothing
  [
    "en",
    undefined,
    "In 2014 [Japan|japan] joined [sanctions against Russia|sanctions-on-russia-2014] over the [Ukraine crisis|ukraine-crisis-2014].",
  ],
  [
    "en",
    undefined,
    "In March 2022 [Russia|russia] left the talks over the [Ukraine crisis|russian-invasion-of-ukraine-2022]. The [Ukraine|ukraine] crisis went on.",
  ],
  [
    "ja",
    undefined,
    "2014年に[日本|japan]は[ウクライナ危機|ukraine-crisis-2014]で[ロシア|russia]を非難した。",
  ],
  // or whom the page names with an office, and what it names in full
  [
    "en",
    undefined,
    "[Russia|russia] and [Japan|japan]: Prime Minister [Shinzo Abe|shinzo-abe] spoke of the [Ukraine crisis|ukraine-crisis-2014].",
  ],
  [
    "fr",
    undefined,
    "La [Russie|russia] et le [Japon|japan] : le Premier ministre [Shigeru Ishiba|shigeru-ishiba] parle de la [crise ukrainienne|russian-invasion-of-ukraine-2022].",
  ],
  // his term began before the one and ended after it
  [
    "en",
    undefined,
    "[Russia|russia] and [Japan|japan]: Prime Minister [Fumio Kishida|fumio-kishida] spoke of the [Ukraine|ukraine] crisis.",
  ],
  // whoever was in office before is no sign against those after
  [
    "ja",
    undefined,
    "[安倍|shinzo-abe]首相と[石破|shigeru-ishiba]首相は[ロシア|russia]と[ウクライナ危機|russian-invasion-of-ukraine-2022]について話した。",
  ],
  [
    "ar",
    undefined,
    "قال رئيس الوزراء الياباني [شينزو آبي|shinzo-abe] إن [روسيا|russia] و[اليابان|japan] بحثتا [الأزمة الأوكرانية|ukraine-crisis-2014].",
  ],
]);
