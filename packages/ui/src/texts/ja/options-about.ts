import type { OptionsAboutTexts } from "../en/options-about.ts";

export const optionsAbout: OptionsAboutTexts = {
  title: "Gazetteerについて",
  what: "読んでいるニュースに文脈を添えます。辞書にある名称に下線が付き、その上で止まるとカードが開いて、誰または何か、記事の日付の時点でどうだったか、その根拠は何かを示します。",
  version: (version) => `バージョン${version}`,
  sides: "双方を、同じ順で",
  sidesText:
    "国どうしの見解が分かれるところでは、双方の呼び名と主張を、ほぼ同じ長さで、誰のものかと出典を添えて示します。順序は常に、主張する側の英語名のアルファベット順です。どちらが正しいかは述べません。",
  privacy: "何もこの端末から出ません",
  privacyText:
    "ページの読み取りと照合はこの端末で行います。Gazetteerは通信をせず、アカウントもなく、何も数えません。画面のセキュリティポリシーが外部への接続を禁じています。",
  noticeText:
    "サイトは、どの語に印が付いたかを知ることができます。印なしで読むには、そのサイトで「一覧のみ」を選んでください。",
  keys: "キー",
  noKey: "なし",
  changeKeys: "キーを変更",
  changeKeysFirefox:
    "Firefoxの「アドオン」の「拡張機能のショートカットキーの管理」で変更できます。",
  limits: "印を付けられないもの",
  limitsText:
    "ブラウザー自身のページ、リーダービュー、PDFビューアー、拡張機能ストアには、どの拡張機能も入れません。",
  licences: "ライセンス",
  licencesText:
    "プログラム：Apache-2.0。辞書：CC BY 4.0。いずれも© The Gazetteer authors。地図の輪郭：Natural Earth（パブリックドメイン）。",
};
