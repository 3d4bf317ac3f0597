/** A short form, and what it stands for; more than one meaning where only the rest of a name can tell. */
export interface Abbreviation {
  readonly short: string;
  readonly meanings: readonly string[];
  /** The short form is a word of its own by now: two names that differ by it are one, but nobody needs to spell it out. */
  readonly isWord: boolean;
}

/** Short for one thing only: `qty` is never anything but a quantity. */
const SHORT =
  "acct account|addr address|amt amount|appt appointment|attr attribute|bday birthday|btn button|catg category|cfg configuration|" +
  "chg change|cmd command|cnt count|conf configuration|curr current,currency|cust customer|dept department|desc description|" +
  "dest destination|disc discount|dist distance,distribution|dst destination|dt date|dur duration|err error|evt event|exp expiration,experiment,experience|freq frequency|" +
  "fwd forward|grp group|hdr header|hist history|idx index|img image|imgs images|impr impression|inv invoice,inventory|" +
  "lbl label|len length|loc location,locale|lng longitude|lvl level|mgr manager|mkt marketing,market|msg message|msgs messages|" +
  "nav navigation|notif notification|notifs notifications|num number|nb number|nbr number|obj object|orig original,origin|" +
  "param parameter|params parameters|pct percent|perc percent|pg page|pic picture|pkg package|pmt payment|" +
  "pos position|pref preference|prefs preferences|prev previous|prod product,production|prods products|prop property|" +
  "props properties|pymt payment|pswd password|pw password|pwd password|qty quantity|qtys quantities|rcpt receipt|recs recommendations|" +
  "rec recommendation,recording|reg registration,region|req request|res resolution,response|resp response|rev revenue,revision|scr screen|" +
  "sess session|src source|stmt statement|subcat subcategory|subscr subscription|tbl table|tel phone|" +
  "tmp temporary|tot total|trans transaction|trx transaction|ts timestamp|tx transaction|txn transaction|txt text|" +
  "tz timezone|usr user|val value|vals values|var variable,variant|ver version|vid video|vol volume|wt weight" +
  "|amnt amount|ans answer|avail available,availability|bal balance|cert certificate,certification" +
  "|certs certificates,certifications|chk check|ctry country|dflt default|emp employee|itin itinerary|mgmt management|mtg meeting" +
  "|nxt next|ques question|rcvd received|recv received|sched schedule,scheduled|sz size|tkt ticket|tmpl template|upd update" +
  "|veh vehicle|whse warehouse";

/** Short forms that people write on purpose, everywhere. */
const WORDS =
  "ad advertisement|ads advertisements|admin administrator|anon anonymous|app application|apps applications|async asynchronous|auth authentication,authorization|" +
  "avg average|cat category|cats categories|config configuration|dev development,developer|doc document|" +
  "docs documents,documentation|dob date of birth|env environment|expiry expiration|fav favorite|favs favorites|fname first name|" +
  "h hours|hr hour,heart rate|hrs hours|identifier id|identifiers ids|info information|lang language|lat latitude|lname last name|lon longitude|" +
  "long longitude|cm centimeters|ft feet|gb gigabytes|kb kilobytes|kg kilograms|kgs kilograms|km kilometers|lb pounds|lbs pounds|mb megabytes|mi miles|mm millimeters|oz ounces|px pixels|tb terabytes|max maximum|min minimum,minute|mins minutes|millis ms|milliseconds ms|millisecond ms|msec ms|msecs ms|" +
  "org organization|orgs organizations|os operating system|pwa progressive web app|promo promotion|" +
  "promos promotions|ref reference,referrer,referral|repo repository|repos repositories|s seconds|sec second|secs seconds|spec specification|" +
  "specs specifications|sub subscription|subs subscriptions,subtitles|sync synchronize|temp temperature,temporary|percentage percent|telephone phone|thumb thumbnail|ua user agent|" +
  "util utility|yr year|yrs years" +
  "|arg argument|args arguments|bg background|calc calculated,calculation|ccy currency|cond condition|coord coordinate" +
  "|coords coordinates|cred credential,credit|creds credentials|ctx context|db database|dep departure,dependency,deposit" +
  "|deps dependencies|diag diagnosis,diagnostic|diff difference,difficulty|dl download|dmg damage|dx diagnosis|elem element" +
  "|ep episode|eps episodes|est estimated|exec execution,executive|ext extension,external|fmt format|fn function|func function" +
  "|impl implementation|infra infrastructure|init initial,initialize|intl international|iter iteration|lib library" +
  "|maint maintenance|med medication,medium|mem memory,member|mult multiplier|ord order|pax passengers|perf performance" +
  "|perm permission|perms permissions|proj project|prog progress,program|rx prescription|seg segment|sel selected|seq sequence" +
  "|std standard|subj subject|svc service|sys system|univ university|wh warehouse|wk week|wks weeks|xfer transfer|xp experience" +
  "|aov average order value|bmi body mass index|cta call to action|ctas calls to action|eta estimated time of arrival" +
  "|faqs frequently asked questions|ltv lifetime value|mfa multi factor authentication|nps net promoter score|otp one time password" +
  "|pr pull request|prs pull requests|pto paid time off|ssn social security number|vm virtual machine|vms virtual machines" +
  "|stat statistic|stats statistics|char character";

function parsed(text: string, isWord: boolean): readonly Abbreviation[] {
  return text.split("|").map((line) => {
    const [short = ""] = line.split(" ", 1);
    return { short, meanings: line.slice(short.length + 1).split(","), isWord };
  });
}

/** What names shorten. A meaning may be several words. */
export const ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map(
  [...parsed(SHORT, false), ...parsed(WORDS, true)].map((each) => [each.short, each]),
);

/** Short for one thing among the values of one property, where both stand beside each other; others are codes too often. */
const SHORT_VALUES =
  "prod production|dev development|stg staging|avg average|qty quantity|mon monday|tue tuesday|wed wednesday|thu thursday|fri friday|" +
  "sat saturday|sun sunday|jan january|feb february|mar march|apr april|jun june|jul july|aug august|sep september|sept september|" +
  "oct october|nov november|dec december|hr hour|hrs hours|sec second|secs seconds|mins minutes|wk week|mo month|yr year";

/** What values shorten. */
export const VALUE_ABBREVIATIONS: ReadonlyMap<string, Abbreviation> = new Map(
  parsed(SHORT_VALUES, true).map((each) => [each.short, each]),
);
