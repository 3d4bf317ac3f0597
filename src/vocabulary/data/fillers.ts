/** Words that add nothing between a verb and its object: `Created a Project`. */
export const ARTICLES = "a an the";

/** Words between verb and object that add nothing. */
export const SMALL_WORDS = "a an the to from of for in on at by with my your";

/** What an event that people go to has, or what is done with it: in `event_ticket_bought` the first word says something. */
export const EVENT_THINGS =
  "ticket|page|detail|registration|register|sign up|reminder|invitation|calendar|guest|attendee|participant|host|organizer|venue|" +
  "location|date|time|schedule|agenda|session|speaker|sponsor|partner|category|list|listing|link|photo|picture|image|video|banner|poster|" +
  "card|tab|map|review|feedback|comment|message|chat|question|survey|rating|share|search|filter|booking|rsvp|waitlist|" +
  "series|stream|recording|log|type|name|id|source|property|tracking|handler|listener|form|template|draft|notification|" +
  "update|push|cancellation|description|title|capacity|seat|price|discount|promotion|offer|reward|quest|pass|badge|" +
  "leaderboard|member|team|staff|volunteer|space|room|stage|budget|note|file|attachment|tag|color|queue|consumer|schema|" +
  "subscription|subscribe|follow|favorite|bookmark|check in|reservation|order|view|view all|home|feed|news";

/** Before a past they add nothing: `order_was_shipped` is `order_shipped`. */
export const AUXILIARIES = "has have had was were been";

/**
 * Verbs that reach their object by a preposition, which goes when the object comes first: `enrolled_in_course` is
 * `course_enrolled`. Not those that mean something else with it: `added_to`, `removed_from`, `looked_for`.
 */
export const GOVERNED =
  "enroll in|subscribe to|unsubscribe from|apply for|search for|listen to|respond to|reply to|react to|agree to|consent to|" +
  "connect to|disconnect from|upgrade to|downgrade to|vote for|vote on|comment on|click on|tap on|press on|bid on|" +
  "participate in|collaborate on|register for|sign up for|log in to|log out of|sign in to|sign out of|opt in to|opt out of";

/** Phrases that begin with what would be the particle of a verb before it: who `Subscribed Back In Stock` did not subscribe back. */
export const FIXED_PHRASES =
  "back in stock|in stock|out of stock|in app|in store|in person|in transit|in progress|in cart|on sale|on hold|on demand|" +
  "on site|on time|on call|on board|on boarding|on premise|on chain|on air|on duty|on loan|on track|out for delivery|over the air|off platform|up to date";
