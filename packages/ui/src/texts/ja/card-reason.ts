import type { ReasonTexts } from "../en/card-reason.ts";

export const reason: ReasonTexts = {
  name: (seen, pack) => `本文の「${seen}」は、パック「${pack}」にある名称です。`,
  form: (seen, name, pack) => `本文の「${seen}」は「${name}」を指します（パック「${pack}」）。`,
  description: (seen, pack) => `本文の「${seen}」は、パック「${pack}」にある言い換えです。`,
  role: (seen, pack) => `本文の「${seen}」は役職を表します（パック「${pack}」）。`,
  alsoNames: (names) => `このページに${names}も出てくるため、印を付けました。`,
  fullerName: (name) => `このページの別の箇所から確かなため、印を付けました：${name}。`,
  titleBeside: (office) => `そばに肩書「${office}」があるため、印を付けました。`,
  heldThen: (office, person, date) => `${date}時点の${office}は${person}です。`,
  heldByPage: (office, person) => `${office}として、このページが${person}を挙げています。`,
  notMeant: (names) => `ここでは指さないもの：${names}。`,
};
