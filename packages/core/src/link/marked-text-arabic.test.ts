import { testMarkedTexts } from "./testing/marked-texts.ts";

const KURILS = "[جزر الكوريل الجنوبية|disputed-islands]";

/** News in Arabic: words written onto names, spellings that differ, titles before names and states after titles. */
testMarkedTexts([
  // "and", "in", "to" are no part of a name
  [
    "ar",
    "2018-11-15",
    "التقى [فلاديمير بوتين|vladimir-putin] و[شينزو آبي|shinzo-abe] في [سنغافورة|singapore]، وبحثا ملف [جزر الكوريل|kuril-islands] ب[روسيا|russia] و[لليابان|japan].",
  ],
  // spellings of agencies: hamza left out, one island by its names on both sides
  [
    "ar",
    "2010-11-02",
    "زار الرئيس الروسي [ديمتري مدفيديف|dmitry-medvedev] [كوناشير|kunashir] ([كوناشيري|kunashir])، وقال ان [ايتوروب|iturup] و[شيكوتان|shikotan] و[هابوماي|habomai-islands] من [روسيا|russia].",
  ],
  [
    "ar",
    "2019-01-14",
    `تسمي [طوكيو|tokyo] هذه الأرض [الأراضي الشمالية|disputed-islands]، وتسميها [موسكو|moscow] ${KURILS}.`,
  ],
  // offices at the article's date, by the state after them
  [
    "ar",
    "2016-12-20",
    `أعلن [رئيس الوزراء الياباني|shinzo-abe] أمس أنه سيزور [موسكو|moscow]، ورد [الرئيس الروسي|vladimir-putin] بأن ${KURILS} ليست للبيع.`,
  ],
  [
    "ar",
    "2024-02-07",
    `رحب [رئيس الوزراء الياباني|fumio-kishida] بالمشاركين، وذكّر [وزير الخارجية الروسي|sergei-lavrov] بموقف [روسيا|russia] من ${KURILS}.`,
  ],
  [
    "ar",
    "2026-02-07",
    "قالت [رئيسة الوزراء اليابانية|sanae-takaichi] إن [يوم الأقاليم الشمالية|northern-territories-day] ذكرى [معاهدة شيمودا|shimoda-treaty-1855].",
  ],
  // a deputy, a former holder, an indefinite one, another state's
  [
    "ar",
    "2019-06-01",
    `بحث نائب وزير الخارجية الروسي ورئيس الوزراء الياباني السابق وأول رئيس روسي والرئيس المصري ملف ${KURILS}.`,
  ],
  [
    "ar",
    "2019-06-01",
    "قال رئيس الوزراء الياباني الأسبق [يوشيرو موري|yoshiro-mori] إن [موري|yoshiro-mori] صديق ل[بوتين|vladimir-putin].",
  ],
  // descriptions, and what other words make of them
  [
    "ar",
    "2019-01-22",
    `لم توقع [روسيا|russia] و[اليابان|japan] [معاهدة سلام|japan-russia-peace-treaty] بسبب [الخلاف على الجزر|kuril-islands-dispute]. ${KURILS}: [الجزر الأربع|disputed-islands] بعيدة، و[الجزر المتنازع عليها|disputed-islands] باردة. أما الجزر اليونانية فدافئة.`,
  ],
  ["ar", "2019-01-22", `${KURILS} شيء، والنزاع الروسي الأوكراني شيء آخر.`],
  // the year stands beside the office
  [
    "ar",
    "2019-01-22",
    "في عام 1956 وقع [رئيس الوزراء الياباني|ichiro-hatoyama] [الإعلان السوفيتي الياباني المشترك|joint-declaration-1956] في [موسكو|moscow].",
  ],
  // meetings, sanctions and the war, by the day of the article
  [
    "ar",
    "2018-05-28",
    "عقدت في [موسكو|moscow] [القمة|moscow-summit-2018] بين [فلاديمير بوتين|vladimir-putin] و[شينزو آبي|shinzo-abe]. وكانت [للقمة|moscow-summit-2018] نتائج، وبعد [المحادثات|moscow-summit-2018] تحدث [آبي|shinzo-abe] عن قمة أخرى.",
  ],
  ["ar", "2018-09-28", "تحدث [فلاديمير بوتين|vladimir-putin] و[شينزو آبي|shinzo-abe] عن القمة."],
  [
    "ar",
    "2022-03-22",
    "انضمت [اليابان|japan] إلى [العقوبات الغربية ضد روسيا|sanctions-on-russia-2014] بسبب [الأزمة الأوكرانية|russian-invasion-of-ukraine-2022]، وقالت [روسيا|russia] إن العقوبات باطلة.",
  ],
]);

/** Words that look like names and are none. */
testMarkedTexts([
  ["ar", "2019-06-01", "كان أبي يعمل في الشمال، وكان بوتيني الهوى يقرأ عن الغرب."],
  [
    "ar",
    "2019-06-01",
    "اليابانيات واليابانيون يحبون البابونج، وقد ماتوا من الضحك، وجرفت السيول الطريق.",
  ],
  ["ar", "2019-10-11", "نال رئيس الوزراء الإثيوبي آبي أحمد جائزة نوبل للسلام."],
  ["ar", "2021-09-09", "فاز دانييل ميدفيديف على خصمه، وزارت ميلانيا ترامب المدرسة."],
  ["ar", "2020-03-01", "ازدحم محور شينزو آبي في القاهرة بالسيارات."],
  ["ar", "2020-03-01", "كانت بروسيا الشرقية ومملكة بروسيا دولتين، وروسيا البيضاء جارة بولندا."],
  [
    "ar",
    "2020-03-01",
    "ذكرت صحيفة واشنطن بوست أن الأسد ملك الغابة وأن مهرجان أمريكا اللاتينية بدأ.",
  ],
]);
