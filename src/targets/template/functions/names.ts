import { fileName } from "../../../vocabulary/filename.ts";
import { identifier } from "../../../vocabulary/identifier.ts";
import { type TemplateHelper, toText } from "./template-helper.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Hard keywords of Kotlin 2.4 (kotlinlang.org/docs/keyword-reference.html, November 2026). */
const KOTLIN_WORDS = words(
  "as break class continue do else false for fun if in interface is null object package return super this throw true try " +
    "typealias typeof val var when while",
);

/** Types that Kotlin code takes for granted; a type of the same name in the same package would hide them. */
const KOTLIN_TYPES = words(
  "Annotation Any Array Boolean Byte ByteArray Char CharSequence Collection Comparable Deprecated Double Enum Error Exception Float " +
    "Function Int IntArray Iterable Iterator JvmField JvmName JvmStatic Lazy List Long Map MutableCollection MutableList MutableMap " +
    "MutableSet Nothing Number Object Override Pair Regex Result Runnable Sequence Set Short String StringBuilder Suppress System " +
    "Thread Throwable Triple Unit",
);

/** Keywords of Swift 6 in declarations, statements and expressions (docs.swift.org, "Lexical Structure", November 2026). */
const SWIFT_WORDS = words(
  "Any as associatedtype await borrowing break case catch class consuming continue default defer deinit do else enum extension " +
    "fallthrough false fileprivate for func guard if import in inout internal is let nil nonisolated open operator package " +
    "precedencegroup private protocol public repeat rethrows return static struct subscript super switch throw throws true try " +
    "typealias var where while",
);

/** Names that Swift takes for its own even between backticks, as members. */
const SWIFT_MEMBERS = words("init self Self Type Protocol");

/** Types that Swift code takes for granted. */
const SWIFT_TYPES = words(
  "Any AnyHashable AnyObject Array Bool Character Codable CodingKey Data Date Decimal Decodable Decoder Dictionary Double Encodable " +
    "Encoder Equatable Error Float Hashable Identifiable Int Int64 Never Optional Protocol Result Self Sendable Set String Type " +
    "UInt URL UUID Void",
);

/** A name that some language takes as it is; anything else becomes one in camel case. */
const identifierOf = (name: string): string =>
  /^[\p{L}\p{Nl}\p{Nd}\p{M}_]+$/u.test(name) && !/^\p{Nd}/u.test(name) ? name : identifier(name, "camel");

/** Kotlin knows no marks in a name, and no letters beyond the basic plane, but lets both stand between backticks. */
function kotlinName(name: string): string {
  if (/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) return KOTLIN_WORDS.has(name) ? `\`${name}\`` : name;
  const known = identifierOf(name);
  const isPlain = /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}_]*$/u.test(known) && !/^_+$|[\u{10000}-\u{10ffff}]/u.test(known);
  return isPlain && !KOTLIN_WORDS.has(known) ? known : `\`${known}\``;
}

function swiftName(name: string): string {
  const known = identifierOf(name);
  if (SWIFT_MEMBERS.has(known) || known === "_") return `${known}_`;
  return SWIFT_WORDS.has(known) ? `\`${known}\`` : known;
}

/** A name that none of the taken ones is: it gets an underscore. */
const apart = (name: string, taken: ReadonlySet<string>, own: readonly unknown[]): string =>
  taken.has(name) || own.includes(name) ? `${name}_` : name;

/** In UTF-8 bytes: a class is a file on the JVM, and disks allow 255 for a name. */
const LONGEST_CLASS = 200;

/** A very long name is cut, and ends in a hash of the whole, as the name of its file would. */
function kotlinClass(name: string): string {
  const isLong = name.length > LONGEST_CLASS / 3 && new TextEncoder().encode(name).length > LONGEST_CLASS;
  return kotlinName(isLong ? name.slice(0, LONGEST_CLASS / 4) + fileName(name).slice(-"_00000000".length) : name);
}

function nameHelper(helper: string, language: string, run: (name: string) => string, gives: string): TemplateHelper {
  return {
    usage: `{{${helper} identifier}}`,
    about: `An identifier as ${language} takes it: a keyword stands between backticks.`,
    takes: [1, 1],
    examples: [{ template: `{{${helper} identifier}}`, given: { identifier: "in" }, gives }],
    run: ({ args: [name] }) => run(toText(name)),
  };
}

function typeHelper(
  helper: string,
  language: string,
  taken: ReadonlySet<string>,
  run: (name: string) => string,
): TemplateHelper {
  return {
    usage: `{{${helper} type}} or {{${helper} type "Taken" …}}`,
    about: `The name of a type, with an underscore where it would hide one of ${language}'s own, or one that the template takes for itself.`,
    takes: [1, 9],
    examples: [
      { template: `{{${helper} type}}`, given: { type: "String" }, gives: "String_" },
      { template: `{{${helper} type "Tracked"}}`, given: { type: "Tracked" }, gives: "Tracked_" },
    ],
    run: ({ args: [name, ...own] }) => run(apart(toText(name), taken, own)),
  };
}

/** Names that a language takes. */
export const NAMES: Readonly<Record<string, TemplateHelper>> = {
  kotlinName: nameHelper("kotlinName", "Kotlin", kotlinName, "`in`"),
  kotlinType: typeHelper("kotlinType", "Kotlin", KOTLIN_TYPES, kotlinClass),
  swiftName: nameHelper("swiftName", "Swift", swiftName, "`in`"),
  swiftType: typeHelper("swiftType", "Swift", SWIFT_TYPES, swiftName),
};
