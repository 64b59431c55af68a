/** Japanese, Chinese and Korean, by the code of the language: they have no articles, and a title stands behind its name. */
export const EAST_ASIAN = /^(?:ja|zh|ko)/u;
