import type { ToolbarTexts } from "../en/toolbar.ts";

export const toolbar: ToolbarTexts = {
  on: "Gazetteer",
  "off-here": "このサイトでは Gazetteer はオフです",
  off: "Gazetteer はオフです",
  "no-access": "Gazetteer はこのページを読み取れません",
  onThisPage: { other: "このページの項目 # 件" },
  notMarked: { other: "初出 # 件は下線なし" },
  lookUp: "Gazetteer で調べる",
  add: "Gazetteer に追加…",
};
