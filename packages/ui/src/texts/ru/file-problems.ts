import type { FileProblemTexts } from "../file-problem-patterns.ts";

export const fileProblems: FileProblemTexts = {
  id: "В идентификаторе только строчные латинские буквы, цифры и дефисы: joint-declaration-1956.",
  version: "Версия — три числа, например 1.0.0.",
  format: "Есть только формат $1.",
  unreadable: "Эта версия не умеет читать такой формат.",
  unknownField: "Такого поля в формате нет.",
  notText: "Здесь нужен текст.",
  condition: "Описание действует только с условием (gate).",
  twoIds: "Идентификатор $1 встречается дважды.",
  noVoice: "$1 нет среди сторон набора.",
  rowTwice: "$1 стоит в файле дважды.",
  kindStays: "Это $1, и вид не меняется.",
  disabledPack: "Это есть и в выключенном наборе $1.",
  noColumn: "В таблицах нет столбца $1; его ячейки пропущены.",
  cells: "В строке ячеек: $1, а столбцов: $2.",
  quote: "Кавычка не закрыта.",
  noEntity: "Это не запись.",
  marking: "Одно из: marked, listed, off.",
  site: "Нужен адрес сайта, например example.org.",
  value:
    "Здесь в формате стоит значение другого вида: сравните с набором, сохранённым из Gazetteer.",
};
