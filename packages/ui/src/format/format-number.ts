/** A figure as the language writes it: Russian parts thousands from five figures on, as in 3167 and 10 000. */
export function formatNumber(value: number, language: string): string {
  const useGrouping = language.startsWith("ru") ? "min2" : "auto";
  return new Intl.NumberFormat(language, { useGrouping }).format(value);
}
