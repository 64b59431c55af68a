import type { PanelTexts } from "../en/panel.ts";

export const panel: PanelTexts = {
  title: "このページの項目",
  article: "記事",
  published: (date) => `${date}公開`,
  noDate: "公開日はページに書かれていません。",
  entities: "ページに出てくる順",
  words: "だれの言葉か",
  wordsHelp: "見解の分かれるものについて、このページが使う呼び名と、それを使う側。",
  usedBy: (voices) => `${voices}が使用`,
  timeline: "背景にある合意と出来事",
  map: "場所",
  empty: "ニュース記事を開くと、出てくる項目がここに並びます。",
  reading: "ページを読み取っています…",
};
