import type { FileProblemTexts } from "../file-problem-patterns.ts";

export const fileProblems: FileProblemTexts = {
  id: "ID は joint-declaration-1956 のような英小文字・数字・ハイフンだけです。",
  version: "バージョンは 1.0.0 のような 3 つの数です。",
  format: "形式は $1 だけです。",
  unreadable: "この版では読めない形式です。",
  unknownField: "この欄は形式にありません。",
  notText: "文字列が必要です。",
  condition: "言い換えには条件(gate)が必要です。",
  twoIds: "ID $1 が 2 つあります。",
  noVoice: "$1 はパックの立場にありません。",
  rowTwice: "$1 がファイルに 2 回あります。",
  kindStays: "種類は $1 のままです。",
  disabledPack: "無効なパック $1 にもあります。",
  noColumn: "表に列 $1 はありません。この列は取り込みません。",
  cells: "$2 列に対してセルが $1 個あります。",
  quote: "引用符が閉じていません。",
  noEntity: "項目ではありません。",
  marking: "marked、listed、off のいずれかです。",
  site: "example.org のようなサイトのホスト名が必要です。",
  value: "ここの値は形式に合いません。Gazetteer で保存したパックと見比べてください。",
};
