import { testMarkedTexts } from "./testing/marked-texts.ts";

/** Ministries, mayors and agencies whose name many share: the right one, or none. */
testMarkedTexts([
  // a ministry by its state, and by whoever speaks for it
  [
    "ja",
    "2022-01-12",
    "[北方領土|disputed-islands]について[外務省|mofa-japan]が抗議した。外務省の[ザハロワ|maria-zakharova]報道官や英外務省、[ウクライナ|ukraine]外務省も述べた。",
  ],
  [
    "ko",
    "2022-01-12",
    "[러시아 외무부|mofa-russia]는 [남쿠릴 열도|disputed-islands]를 말했다. [외무부|mofa-russia]는 [우크라이나|ukraine] 외무부와 다르다.",
  ],
  [
    "en",
    "2022-01-12",
    "[Japan's Foreign Ministry|mofa-japan] protested over the [Kurils|kuril-islands]. The Foreign Ministry spokeswoman, [Maria Zakharova|maria-zakharova], replied.",
  ],
  [
    "en",
    "2022-01-12",
    "[Maria Zakharova|maria-zakharova] spoke of the [Kurils|kuril-islands]. [The Foreign Ministry|mofa-russia] protested.",
  ],
  [
    "ru",
    "2022-01-12",
    "[МИД Японии|mofa-japan] заявил протест из-за [Курил|kuril-islands]. [МИД|mofa-japan] ждёт ответа.",
  ],
  [
    "ru",
    "2022-01-12",
    "[МИД Японии|mofa-japan] заявил протест из-за [Курил|kuril-islands]. [Мария Захарова|maria-zakharova] ответила: МИД его не принимает.",
  ],
  [
    "ru",
    "2022-01-12",
    "[Захарова|maria-zakharova] заявила о [Курилах|kuril-islands]. Медведева вышла на лёд.",
  ],
  // titles that many bear mean whoever was named with one, and say nothing of a surname
  [
    "ja",
    "2022-01-12",
    "[北海道|hokkaido]の[鈴木直道|naomichi-suzuki]知事は[北方領土|disputed-islands]について述べた。[知事|naomichi-suzuki]は[元島民|former-residents-of-the-islands]に会った。",
  ],
  [
    "ja",
    undefined,
    "[根室市|nemuro]長の[石垣雅敏|masatoshi-ishigaki]氏が語り、[市長|masatoshi-ishigaki]は上京した。",
  ],
  [
    "ja",
    "2022-01-12",
    "[サハリン州|sakhalin-oblast]の[リマレンコ|valery-limarenko]知事は[国後島|kunashir]を訪れた。[知事|valery-limarenko]は帰った。",
  ],
  [
    "ja",
    "2022-01-12",
    "[根室市|nemuro]は[北海道|hokkaido]にある。沖縄県知事と会った知事、札幌市長と会った市長は誰か。",
  ],
  ["ja", "2022-01-12", "石垣市長は[尖閣諸島|senkaku-islands]への上陸を求め、鈴木知事も賛成した。"],
  // whose state stands before the title, that one is the title of few
  [
    "ja",
    "2022-01-12",
    "[鈴木|naomichi-suzuki][北海道|hokkaido]知事は[北方領土|disputed-islands]について[北海道|hokkaido]知事 [鈴木|naomichi-suzuki]として述べた。",
  ],
  // an agency by its signature
  [
    "ja",
    "2022-01-12",
    "【[共同|kyodo-news]】【[東京|tokyo][共同|kyodo-news]】[岸田|fumio-kishida]首相は[北方領土|disputed-islands]を語った。（[共同|kyodo-news]）（島民提供、[共同|kyodo-news]）",
  ],
  [
    "ja",
    "2022-01-12",
    "[北方領土|disputed-islands]での共同の作業や（共同）開発、共同文書を語った。",
  ],
  // buttons by which a text is shared, and items of menus
  [
    "en",
    undefined,
    "[Russia|russia] wrote on [Telegram|telegram] of [Japan|japan].\nTelegram\nNATO\nFacebook Twitter Telegram WhatsApp",
  ],
]);
