/** A page with what stands between two comments replaced: `<!-- name -->` and `<!-- /name -->`. */
export function writtenBetween(page: string, name: string, text: string): string {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open) + open.length, page.indexOf(close)];
  if (start < open.length || end < start) throw new Error(`the page has no place for ${name}`);
  return `${page.slice(0, start)}\n${text}\n\n${page.slice(end)}`;
}
