import type { CommonTexts } from "../en/common.ts";

export const common: CommonTexts = {
  kinds: {
    island: "島",
    leader: "指導者",
    person: "人物",
    agreement: "条約・合意",
    organization: "組織",
    place: "場所",
    event: "出来事",
  },
  kind: {
    island: "島",
    leader: "指導者",
    person: "人物",
    agreement: "合意文書",
    organization: "組織",
    place: "場所",
    event: "出来事",
  },
  close: "閉じる",
  undo: "元に戻す",
  save: "保存",
  source: "出典",
  sources: "出典",
  opensHost: (host) => `${host}を開きます`,
  inLanguage: (language) => `${language}の文章`,
  busy: "Gazetteerが（このタブまたは別のタブで）辞書に書き込んでいます。終わりしだい表示します。",
};
