/** So many calls are held until `start`, wait for consent, or are remembered as sent. */
export const LIMIT = 100;
