import type { ToolbarTexts } from "../en/toolbar.ts";

export const toolbar: ToolbarTexts = {
  on: "Gazetteer",
  "off-here": "このサイトではGazetteerはオフです",
  off: "Gazetteerはオフです",
  "no-access": "Gazetteerはこのページを読み取れません",
  onThisPage: { other: "このページの項目#件" },
  notMarked: { other: "初出#件は下線なし" },
  lookUp: "Gazetteerで調べる",
  add: "Gazetteerに追加…",
};
