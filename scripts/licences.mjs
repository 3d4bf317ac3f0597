import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Licences that ask for no more than that their text goes along. */
const PERMISSIVE = new Set([
  "MIT",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "Python-2.0",
]);

/** What is no package: words in `src/vocabulary/data/english.ts` were computed over this list. */
const SCOWL = {
  title: "SCOWL (wordlist.aspell.net)",
  text: [
    "Copyright 2000-2018 by Kevin Atkinson",
    'Permission to use, copy, modify, distribute and sell these word lists, the associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the above copyright notice appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation. Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without express or implied warranty.',
  ].join("\n\n"),
};

/**
 * The names, versions and licence texts of the packages that the input files `paths` belong to, and of SCOWL, sorted by name.
 * Throws where a licence is not one of the permissive ones, or its text is missing.
 */
export function thirdPartyLicences(root, paths) {
  const folders = new Set(
    paths.map((path) => packageFolder(join(root, path))).filter((folder) => folder !== undefined),
  );
  const notices = [...[...folders].map(notice), SCOWL].sort((a, b) => (a.title < b.title ? -1 : 1));
  const heading = "tracking-plan contains these packages and words, each under the licence that follows its name.";
  return `${[heading, ...notices.map(({ title, text }) => `## ${title}\n\n${text}`)].join("\n\n")}\n`;
}

function packageFolder(path) {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(path)?.[0];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (!isPermissive(license))
    throw new Error(`${name}@${version} has the licence ${license}, which is not a permissive one.`);
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name}@${version} has no licence text.`);
  return {
    title: `${name} ${version} (${license})`,
    text: readFileSync(join(folder, file), "utf8").replaceAll("\r", "").trim(),
  };
}

/** Of an SPDX expression, as far as packages write them: `A`, `(A OR B)`, `A AND B`. */
function isPermissive(expression) {
  const choices = String(expression).replace(/[()]/g, "").split(" OR ");
  return choices.some((choice) => choice.split(" AND ").every((id) => PERMISSIVE.has(id.trim())));
}
