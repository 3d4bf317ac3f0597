/** What GitHub leaves out of an anchor: all but letters, marks, digits, connectors, spaces and hyphens. */
const LEFT_OUT = /[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu;

/**
 * The anchors of a file's headings, in their order, as GitHub makes them: in small letters, with hyphens for spaces,
 * and a number where one was there before (github.com/gjtorikian/html-pipeline, `toc_filter.rb`, and what the site did
 * in November 2026).
 */
export function slugs(headings: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const plain = heading.toLowerCase().replace(LEFT_OUT, "").replaceAll(" ", "-");
    let slug = plain;
    while (seen.has(slug)) {
      const next = (seen.get(plain) ?? 0) + 1;
      seen.set(plain, next);
      slug = `${plain}-${next}`;
    }
    seen.set(slug, 0);
    return slug;
  });
}
