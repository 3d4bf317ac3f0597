/** Plurals of what one does one at a time: in an event they are no bulk. */
export const ONE_AT_A_TIME = "cart checkout homepage registration session";

/** Plurals that are one thing: a page of settings, the subtitles of a film. One or many of them say the same in any name. */
export const PLURALS_OF_ONE =
  "setting preference detail credential statistic subtitle caption lyric instruction guideline vital earning saving";
