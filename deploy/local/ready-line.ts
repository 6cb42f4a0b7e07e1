/** The last line of a start: what to open, by service. */
export function readyLine(urls: Readonly<Record<string, string>>): string {
  const { records, ...others } = urls;
  const parts = [`records ${records}`, `its API ${records}/openapi.json`];
  for (const [name, url] of Object.entries(others)) parts.push(`${name} ${url}`);
  return `ready: ${parts.join(' · ')}`;
}
