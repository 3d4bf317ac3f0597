import type { Subject, Use, User } from "./use.ts";

/** What is used, in words: "the property `category` of `product_viewed`". */
export function subjectWords(subject: Subject): string {
  switch (subject.kind) {
    case "property":
      return `the property \`${subject.path}\` of \`${subject.name}\``;
    case "group trait":
      return `the trait \`${subject.name}\` of the group \`${subject.group}\``;
    default:
      return `the ${subject.kind} \`${subject.name}\``;
  }
}

/** Who uses it, in words: "the segment `skincare_browsers`". */
export const userWords = ({ kind, name }: User): string =>
  kind === "identity" ? "`identity`" : `the ${kind} \`${name}\``;

/** The whole use: "the segment `skincare_browsers` filters on the property `category` of `product_viewed`". */
export const useWords = ({ user, purpose, subject }: Use): string =>
  `${userWords(user)} ${purpose} ${subjectWords(subject)}`;
