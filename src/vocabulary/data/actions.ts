/** One action of the built-in vocabulary: every name that the trade has for it. */
export interface Action {
  /** Its name in Segment's spec, or the commonest. */
  readonly name: string;
  /** An action that this one is, unless the plan tells the two apart: see `actionName`. */
  readonly isAlso?: string;
  /** Other names; `item` and `product` stand for each other, articles and prepositions may be left out. */
  readonly names: readonly string[];
  readonly reason: string;
}

const SEGMENT_GA4 = "Segment's e-commerce spec and GA4's recommended events name it so (both read in November 2026)";
const SEGMENT_OLD = "Segment's e-commerce spec, versions 1 and 2";
const AUTH = "Segment's B2B SaaS spec, GA4 and common usage";

const action = (name: string, names: string, reason: string, isAlso?: string): Action => ({
  name,
  names: names.split("|"),
  reason,
  ...(isAlso !== undefined && { isAlso }),
});

/**
 * What shops, apps and media measure under more than one name. Only names that mean the same wherever both stand in one
 * plan, or would but for another name that is there (`isAlso`); `account created` is missing, because in Segment's B2B spec the account is not the person who signs up.
 */
export const ACTIONS: readonly Action[] = [
  action(
    "product viewed",
    "view item|view product|product view|product detail view|view product detail|product detail viewed|product page viewed|product page view|view product page|product detail page viewed|product detail page view|view product detail page",
    SEGMENT_GA4,
  ),
  action(
    "product list viewed",
    "view item list|product list view|view product list|viewed product category|product category viewed",
    `${SEGMENT_GA4}; ${SEGMENT_OLD}`,
  ),
  action("product clicked", "select item|product click|click product|select product|product selected", SEGMENT_GA4),
  action(
    "product added",
    "add to cart|add to bag|product added to bag|add product|add product to cart|product added to cart|add item to cart|cart add",
    SEGMENT_GA4,
  ),
  action(
    "product removed",
    "remove from cart|cart product removed|remove from bag|product removed from bag|remove product|remove product from cart|product removed from cart|delete from cart|delete product from cart|cart remove",
    SEGMENT_GA4,
  ),
  action("product added to wishlist", "add to wishlist|add product to wishlist|wishlist add", SEGMENT_GA4),
  action(
    "product removed from wishlist",
    "remove from wishlist|wishlist product removed|remove product from wishlist|wishlist remove|delete from wishlist",
    "Segment's e-commerce spec and common usage",
  ),
  action("cart viewed", "view cart|cart view|bag viewed|view bag", SEGMENT_GA4),
  action("cart cleared", "clear cart|cart emptied|empty cart", "a cart that is emptied is cleared"),
  action("cart abandoned", "abandon cart|cart abandonment", "common usage"),
  action(
    "checkout started",
    "begin checkout|checkout begin|start checkout|checkout start|initiate checkout|checkout initiated|checkout begun",
    `${SEGMENT_GA4}; Meta's InitiateCheckout`,
  ),
  action("checkout step viewed", "view checkout step", "Segment's e-commerce spec"),
  action(
    "checkout step completed",
    "complete checkout step|checkout progress",
    "Segment's e-commerce spec, Universal Analytics' checkout_progress",
  ),
  action(
    "payment info entered",
    "add payment info|enter payment info|payment info added",
    `${SEGMENT_GA4}; Meta's AddPaymentInfo`,
  ),
  action("shipping info entered", "add shipping info|enter shipping info|shipping info added", SEGMENT_GA4),
  action(
    "order completed",
    "purchase|complete order|order complete|purchase completed|complete purchase|purchased|completed order|purchase made|make purchase|purchase succeeded|transaction completed|complete transaction",
    SEGMENT_GA4,
  ),
  action(
    "order placed",
    "place order",
    "Klaviyo's Placed Order and Shopify's order are what GA4 calls a purchase (read in November 2026)",
    "order completed",
  ),
  action(
    "order refunded",
    "refund|refund order|order refund|purchase refund|refund purchase|purchase refunded|refunded",
    SEGMENT_GA4,
  ),
  action("order cancelled", "cancel order|order cancel|order cancellation", "Segment's e-commerce spec"),
  action(
    "products searched",
    "search|product search|search product|product searched|search products|perform search|search performed|searched|site search|search submitted|submit search|execute search|search executed|make search|search made",
    SEGMENT_GA4,
  ),
  action("promotion viewed", "view promotion|promotion view|promotion impression", SEGMENT_GA4),
  action("promotion clicked", "select promotion|promotion click|click promotion|promotion selected", SEGMENT_GA4),
  action("coupon applied", "apply coupon|coupon apply", "Segment's e-commerce spec and common usage"),
  action("coupon removed", "remove coupon|coupon deleted|delete coupon", "Segment's e-commerce spec and common usage"),
  action(
    "product reviewed",
    "review product|product review submitted|submit product review",
    "Segment's e-commerce spec",
  ),
  action("product shared", "share product|product share", "Segment's e-commerce spec"),
  action("cart shared", "share cart|cart share", "Segment's e-commerce spec"),
  action(
    "address removed",
    "remove address|delete address|address deleted",
    "an address that is deleted from a book is removed",
  ),
  action(
    "payment method removed",
    "remove payment method|delete payment method|payment method deleted",
    "a payment method that is deleted is removed",
  ),
  action("card removed", "remove card|delete card|card deleted", "a card that is deleted from a wallet is removed"),

  action(
    "signed up",
    "sign up|register|registered|registration|complete registration|registration completed|registration complete|sign up completed|sign up complete|complete sign up|sign up succeeded|user registered|user registration",
    `${AUTH}; Meta's CompleteRegistration`,
  ),
  action(
    "signed in",
    "sign in|log in|login|user login|login success|login succeeded|sign in succeeded|sign in success|login successful",
    AUTH,
  ),
  action("signed out", "sign out|log out|logout|log out succeeded|sign out succeeded", AUTH),
  action(
    "newsletter subscribed",
    "subscribe newsletter|subscribe to newsletter|newsletter sign up|sign up for newsletter|newsletter subscription|newsletter signed up",
    "common usage",
  ),
  action(
    "trial started",
    "start trial|begin trial|trial start|trial begun",
    "Segment's B2B SaaS spec, Meta's StartTrial",
  ),
  action("appointment booked", "book appointment|appointment scheduled|schedule appointment", "common usage"),
  action("meeting booked", "meeting scheduled|schedule meeting", "common usage"),
  action("demo booked", "book demo|demo scheduled|schedule demo", "common usage"),
  action("lead generated", "generate lead|lead", "GA4, Meta's Lead"),
  action("group joined", "join group", "GA4's join_group"),
  action("achievement unlocked", "unlock achievement", "GA4's unlock_achievement"),
  action("virtual currency earned", "earn virtual currency", "GA4's earn_virtual_currency"),
  action("virtual currency spent", "spend virtual currency", "GA4's spend_virtual_currency"),
  action("score posted", "post score", "GA4's post_score"),
  action("content selected", "select content", "GA4's select_content"),

  action("page viewed", "page view|view page|pageview|page visited|visit page", "GA4's page_view and common usage"),
  action("screen viewed", "screen view|view screen|screenview", "GA4's screen_view and common usage"),
  action(
    "session started",
    "session start|start session|begin session|session begun",
    "GA4's session_start and common usage",
  ),
  action("session ended", "session end|end session", "common usage"),
  action(
    "application opened",
    "open application|application open|application launched|launch application|application launch",
    "Segment's mobile spec, Firebase",
  ),
  action("application installed", "install application|application install", "Segment's mobile spec"),
  action(
    "application updated",
    "update application|application update",
    "Segment's mobile spec, Firebase's app_update",
  ),
  action(
    "application uninstalled",
    "uninstall application|application remove|remove application|application removed",
    "Segment's mobile spec, Firebase's app_remove",
  ),
  action("push notification received", "receive push notification", "Segment's mobile spec, Firebase"),
  action(
    "push notification tapped",
    "tap push notification|push notification opened|open push notification",
    "Segment's mobile spec and common usage",
  ),
  action("tutorial started", "tutorial begin|begin tutorial|tutorial start|start tutorial", "GA4's tutorial_begin"),
  action(
    "tutorial completed",
    "tutorial complete|complete tutorial|tutorial finished|finish tutorial",
    "GA4's tutorial_complete",
  ),
  action(
    "video playback started",
    "video start|start video|video started|video playback start",
    "GA4's video_start, Segment's video spec",
  ),
  action(
    "video playback completed",
    "video complete|complete video|video completed|video finished|finish video",
    "GA4's video_complete, Segment's video spec",
  ),
  action("form submitted", "form submit|submit form|form submission", "GA4's form_submit and common usage"),
  action("email opened", "open email|email open", "Segment's email spec"),
  action("email link clicked", "click email link|email clicked|email click|click email", "Segment's email spec"),
  action("unsubscribed", "unsubscribe|email unsubscribed|unsubscribe email", "Segment's email spec"),
];

/**
 * Objects and verbs of the same vocabulary whose pairs are one action in every tense: `view item` and `item viewed`. What
 * a server may refuse (create, update, delete, send, invite) is not among the verbs: there the present is the attempt.
 */
export const TENSELESS_OBJECTS =
  "ad advertisement album announcement application article artist author banner basket brand button carousel cart catalog " +
  "category chapter checkout collection coupon course creator cta deep demo detail discount email episode exercise faq favorite feed " +
  "filter form gallery game gift hero home image info item landing lesson level library link list listing map media menu message " +
  "modal movie navigation newsletter notification offer onboarding order page payment paywall photo playback " +
  "playlist point podcast popup prices pricing product profile promotion push question quiz radio recommendation result reward " +
  "review screen search seat season series session shipping show size slide song splash step store story survey tab " +
  "tooltip track trailer trial tutorial variant video voucher walkthrough watchlist widget wishlist workout to from of the a for on";

export const TENSELESS_VERBS =
  "abandon add answer apply begin browse buy choose click close collapse complete dislike dismiss display end enter " +
  "expand favorite filter finish follow hover like listen mute open pause play press purchase rate read redeem " +
  "remove replay resume rewind scroll search see select share show skip sort start stop submit swipe tap unfollow " +
  "unlike unmute view visit watch";

/**
 * Behind what it is done to, the present of these is no attempt: `note_add` is what an app calls `note_added`. Not what takes
 * time or may be refused: `order_submit`, `claim_answer`.
 */
export const DONE_BEHIND =
  "add apply close collapse complete dismiss display expand mute open pause play remove replay resume share show sort start";

/** Seen, not attempted: the present and the past of these are one event whatever the object is. Nobody attempts to fail. */
export const OBSERVED_VERBS =
  "click tap press view see hover scroll swipe visit browse search select choose rate watch listen like unlike dislike skip zoom mute " +
  "unmute dismiss expand collapse follow unfollow favorite unfavorite receive arrive appear happen earn win lose fail succeed expire crash occur " +
  "bounce churn";

/** Such of two words: a patient's check-in is that somebody checked in. */
export const OBSERVED_PHRASES = "time out|check in";

/**
 * What came of something, as a noun or adjective at the end of a name, and its verb: `payment_failure` is `payment_failed`. Not
 * `confirmation`, `verification` and their like, which are pages and mails too.
 */
export const OUTCOMES =
  "success succeed|successful succeed|failure fail|creation create|deletion delete|cancellation cancel|abandonment abandon|" +
  "installation install";

/** Of these it goes without saying that they do it, whatever they do: `user_viewed_product` is `product_viewed`. */
export const SUBJECTS = "user customer visitor shopper";

/** Where one visits by looking: `page_visited` is `page_viewed`, and `store_visited` is not `store_viewed`. */
export const LOOKED_AT = "page homepage screen site website profile section tab";

/** Who does it goes without saying in the names of the vocabulary: `member signed up`. */
export const ACTORS = "user customer visitor shopper member guest buyer";
