import type { OptionsTryTexts } from "../en/options-try.ts";

export const optionsTry: OptionsTryTexts = {
  title: "試してみる",
  lead: "文章を入力するか、ファイルを開くと、何に印が付くか、その理由、付かない理由がわかります。ここで読むだけで、保存しません。",
  text: "文章",
  sample:
    "安倍晋三首相とプーチン大統領は北方四島について話し合った。日本は北方領土、ロシアは南クリル諸島と呼ぶ。両首脳は1956年の日ソ共同宣言にも触れた。",
  date: "記事の日付",
  dateHelp: "役職はこの日付に従います:2016-12-16、2016-12、2016、2004/2005。空欄なら日付なし。",
  notADate: "2016-12-16 のような日付ではありません。",
  open: "テキストファイルを開く…",
  tooLarge: "ファイルが 5 MB を超えています。",
  marked: { other: "言及 # 件" },
  rejected: { other: "見送り # 件" },
  mentions: "印が付くものと理由",
  rejections: "付かないものと理由",
  preview: "印の付いた文章",
  nothing: "この文章に辞書の項目はありません。",
};
