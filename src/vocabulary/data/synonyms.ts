/** Words for one thing. The first is the one to use where a plan does not say. */
export interface Synonyms {
  readonly words: readonly string[];
  /** In which names they mean the same. */
  readonly of: "events" | "properties" | "all";
  readonly reason: string;
  /** A noun of the trade, which should have one name throughout the plan: `naming/synonym` looks for these. */
  readonly isNoun: boolean;
}

const noun = (words: string, reason: string, of: Synonyms["of"] = "all"): Synonyms => ({
  words: words.split("|"),
  of,
  reason,
  isNoun: true,
});

/** Verbs, and nouns that are made of verbs, in names of events. */
const verb = (words: string, reason: string): Synonyms => ({
  words: words.split("|"),
  of: "events",
  reason,
  isNoun: false,
});

/** Verbs, and nouns that are made of verbs, in all names: `signup_method` is `registration_method`. */
const deed = (words: string, reason: string): Synonyms => ({ ...verb(words, reason), of: "all" });

const field = (words: string, reason: string): Synonyms => ({
  words: words.split("|"),
  of: "properties",
  reason,
  isNoun: false,
});

/** Verbs stand in their base form. Several words are replaced together. */
export const SYNONYMS: readonly Synonyms[] = [
  noun("cart|basket|trolley", "British and American shops call the same thing by these names"),
  noun("cart|shopping cart|shopping basket|shopping bag", "there is no other cart in a shop"),
  noun("wishlist|wish list", "two spellings"),
  noun("email|e mail", "two spellings"),
  noun("newsletter|news letter", "two spellings"),
  noun("coupon|coupon code|promo code|promotion code", "a coupon is its code", "events"),
  noun("gift card|giftcard|gift certificate", "one product"),
  noun("shopping list|shoppinglist", "two spellings"),
  noun("payment info|payment information", "GA4 writes the first, people the second"),
  noun("shipping info|shipping information", "GA4 writes the first, people the second"),
  noun("popup|pop up", "two spellings"),
  noun("checkout|check out", "two spellings"),
  noun("homepage|home page", "two spellings"),
  noun("booking|reservation", "what was reserved was booked"),
  noun("package|parcel", "what is shipped is called both"),
  noun("conversation|live chat conversation", "Segment's live chat spec has both names for it", "events"),
  noun("message|live chat message", "Segment's live chat spec has both names for it", "events"),
  noun("push notification|push", "a push is a notification", "events"),

  verb("start|begin|commence", "nothing lies between beginning and starting"),
  verb("complete|finish", "what is finished is complete"),
  verb("view|see", "what was seen was viewed"),
  verb("click|tap|press", "one action, on a screen that is touched and on one that is not"),
  verb("purchase|buy", "one action"),
  verb("select|choose", "one action"),
  verb("show|display", "one action"),
  deed("log in|sign in", "one action: GA4 and Segment name it differently"),
  deed("log out|sign out|sign off|log off", "one action"),
  deed("sign up|register|registration", "one action: Meta and GA4 name it differently"),
  verb("enable|turn on|switch on", "what is turned on is enabled"),
  verb("disable|turn off|switch off", "what is turned off is disabled"),
  verb("photo|picture", "a picture in an app is a photo"),
  verb("install|installation", "an installation is that something is installed"),
  verb("withdraw|withdrawal", "a withdrawal is that something is withdrawn"),
  verb("cancel|cancellation", "a cancellation is that something is cancelled"),
  verb("verify|verification", "a verification is that something is verified"),
  verb("activate|activation", "an activation is that something is activated"),
  verb("enroll|enrollment", "an enrollment is that someone is enrolled"),
  verb("donate|donation", "a donation is that something is donated"),
  verb("deploy|deployment", "a deployment is that something is deployed"),
  verb("invitation|invite", "an invite is an invitation"),
  verb("succeed|success|successful", "what was a success has succeeded"),
  verb("fail|failure", "a failure is that it failed"),

  field("postal code|postcode|post code|zip|zip code|zipcode", "one thing, in different countries"),
  field("payment method|pay method|method of payment", "how one pays"),
  field("first name|given name|forename", "one thing"),
  field("last name|family name|surname", "one thing"),
  field("birth date|date of birth|birthdate|birthday", "one thing"),
  field("ip|ip address", "an IP is an address"),
  deed("email|email address", "an email is told by its address"),
  deed("phone|phone number|phone no", "a phone is told by its number"),
  field("mobile phone|mobile number|mobile phone number|mobile no", "one thing"),
  field("currency|currency code", "a currency in a payload is its ISO 4217 code"),
  field("search term|search query", "what was searched for"),
  field("timezone|time zone", "two spellings"),
  field("username|user name", "two spellings"),
  field("filename|file name", "two spellings"),
  field("user agent|useragent", "two spellings"),
];

/** British and American spellings of one word. */
export const SPELLINGS =
  "canceled cancelled|canceling cancelling|color colour|colors colours|favorite favourite|favorites favourites|" +
  "center centre|gray grey|catalog catalogue|dialog dialogue|license licence|organization organisation|" +
  "organizations organisations|personalization personalisation|personalized personalised|optimization optimisation|" +
  "authorization authorisation|check cheque|authorized authorised|customize customise|customized customised|categorized categorised|" +
  "behavior behaviour|analyze analyse|analyzed analysed|labeled labelled|labeling labelling|fulfillment fulfilment|" +
  "enrollment enrolment|enroll enrol|fulfill fulfil|distill distil|instill instil|jewelry jewellery|traveled travelled|traveler traveller|modeled modelled|" +
  "initialized initialised|synchronized synchronised|recognized recognised|minimized minimised|maximized maximised|" +
  "normalized normalised|finalized finalised|realized realised|utilization utilisation|localization localisation|" +
  "program programme|meter metre|liter litre|theater theatre|neighborhood neighbourhood|honor honour|flavor flavour|" +
  "labor labour|rumor rumour|mold mould|pajamas pyjamas|tire tyre|kilometer kilometre|artifact artefact|judgment judgement|" +
  "aging ageing|signaled signalled|totaled totalled|dialed dialled|installment instalment|skillful skilful|focused focussed|" +
  "benefited benefitted|visualization visualisation|visualize visualise|summarize summarise|summarized summarised|" +
  "prioritize prioritise|practice practise|fiber fibre|favor favour|humor humour|harbor harbour|armor armour|centered centred|" +
  "caliber calibre|defense defence|offense offence|modeling modelling|traveling travelling|dialing dialling|counselor counsellor|" +
  "skeptical sceptical|mustache moustache|plow plough|airplane aeroplane|aluminum aluminium|yogurt yoghurt|donut doughnut|" +
  "whiskey whisky|omelet omelette|" +
  "amortization amortisation|anesthesia anaesthesia|counseling counselling|dependent dependant|equalizer equaliser|gynecologist gynaecologist|pediatric paediatric|pediatrician paediatrician|pediatrics paediatrics|serialization serialisation|snorkeling snorkelling|tumor tumour";
