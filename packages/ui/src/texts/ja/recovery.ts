import type { RecoveryTexts } from "../en/recovery.ts";

export const recovery: RecoveryTexts = {
  title: "辞書のデータベースが失われました",
  lost: { other: "ブラウザーが空のデータベースを返しました。以前は # 件の項目がありました。" },
  whatNow: "付属の辞書は元どおりです。追加や変更の内容は、スナップショットから戻せます。",
  look: "スナップショットを見る",
  goOn: "戻さずに続ける",
  readOnly:
    "この辞書は新しいバージョンの Gazetteer が書いたものです。このバージョンでは読み取りのみできます。編集するには Gazetteer を更新してください。",
};
