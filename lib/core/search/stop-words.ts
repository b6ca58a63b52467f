/** Words that nearly every text has: they are not looked for in long texts, and count in a query only while being typed. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on at to for from by with and or but as is are be it its this that into over under'.split(' '),
);

/** Words around a wish ("make me a picture of …"): they lift the prompts that have them, and are not missed in the others. */
export const FILLER_WORDS: ReadonlySet<string> = new Set(
  'i me my your you we our some make create generate want need like prompt prompts image images picture pictures pic'.split(
    ' ',
  ),
);
