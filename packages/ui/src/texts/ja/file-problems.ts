import type { FileProblemTexts } from "../file-problem-patterns.ts";

export const fileProblems: FileProblemTexts = {
  id: "IDはjoint-declaration-1956のような英小文字・数字・ハイフンだけです。",
  version: "バージョンは1.0.0のような3つの数です。",
  format: "形式は$1だけです。",
  unreadable: "この版では読めない形式です。",
  unknownField: "この欄は形式にありません。",
  notText: "文字列が必要です。",
  condition: "言い換えには条件（gate）が必要です。",
  twoIds: "同じID「$1」が2つあります。",
  noVoice: "「$1」はパックの立場にありません。",
  rowTwice: "「$1」がファイルに2回あります。",
  kindStays: "種類は「$1」のままで、変わりません。",
  disabledPack: "無効なパック「$1」にもあります。",
  noColumn: "表に列「$1」はありません。この列は取り込みません。",
  columnTwice: "列「$1」が2つあります。最後の列を使います。",
  cells: "$2列に対してセルが$1個あります。",
  quote: "引用符が閉じていません。",
  noEntity: "項目ではありません。",
  marking: "marked、listed、offのいずれかです。",
  site: "example.orgのようなサイトのホスト名が必要です。",
  value: "ここの値は形式に合いません。Gazetteerで保存したパックと見比べてください。",
};
