import { remembered } from "./remembered.ts";

/** Plurals that no rule gives. */
const IRREGULAR = new Map(
  (
    "people person|children child|men man|women woman|feet foot|teeth tooth|mice mouse|indices index|indexes index|" +
    "criteria criterion|analyses analysis|bases basis|diagnoses diagnosis|vertices vertex|matrices matrix|" +
    "appendices appendix|statuses status|buses bus|bonuses bonus|viruses virus|campuses campus|aliases alias|" +
    "lenses lens|canvases canvas|atlases atlas|biases bias|leaves leaf|shelves shelf|lives life|wives wife|knives knife|" +
    "halves half|selves self|movies movie|cookies cookie|selfies selfie|hoodies hoodie|calories calorie|series series|" +
    "species species|caches cache|cases case|purchases purchase|courses course|responses response|databases database|" +
    "phases phase|licenses license|expenses expense|houses house|causes cause|browses browse|sizes size|prizes prize|" +
    "quizzes quiz|axes axis|heroes hero|echoes echo|vetoes veto|tomatoes tomato|potatoes potato|torpedoes torpedo|shoes shoe|" +
    "releases release|pauses pause|clauses clause|warehouses warehouse|purposes purpose|verses verse|doses dose|noses nose|" +
    "uses use|increases increase|decreases decrease|exercises exercise|enterprises enterprise|premises premise|" +
    "franchises franchise|showcases showcase|universes universe|horses horse|nurses nurse|leases lease|" +
    "niches niche|avalanches avalanche|skus sku|menus menu|cpus cpu|gpus gpu|gurus guru|" +
    "apis api|uris uri|kpis kpi|emojis emoji|taxis taxi|skis ski|creases crease|axles axle|archives archive"
  )
    .split("|")
    .map((pair): [string, string] => {
      const [plural = "", singular = ""] = pair.split(" ");
      return [plural, singular];
    }),
);

/** Words that end in `s` and are one thing. */
const SINGULAR = new Set(
  (
    "access address alias always analytics aws basis bias bonus bus business canvas campus class css cross cvs " +
    "diagnosis dns express ethics focus gas glass gps graphics https ios is kubernetes lens less loss maps mass " +
    "miss mms news os pass physics plus pos previous press process progress rss saas sales series sms " +
    "status success sports stress tls ups us various virus was windows xs yes"
  ).split(" "),
);

/** A word in small letters, in the singular: `categories` is `category`. A word that is no plural stays. */
export const singular = remembered((word) => {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.length < 3 || SINGULAR.has(word) || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
});

/** Whether a word in small letters is a plural. */
export const isPlural = (word: string): boolean => singular(word) !== word;
