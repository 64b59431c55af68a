/** Russian and most Ukrainian adjectives by their ending, in every case. */
export const SLAVIC_ADJECTIVE =
  /(?:[аиіоы]й|[ая]я|[оеы]е|ие|[оеь]го|[ое]му|[ую]ю|[ыиі][мх]|[ыи]ми)$/u;
