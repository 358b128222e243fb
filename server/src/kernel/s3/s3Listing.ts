/** What a page of a listing tells (`ListObjectsV2`). */
export interface Listing {
  readonly objects: readonly { readonly key: string; readonly modified: Date }[];
  /** Beginnings of names up to the delimiter. */
  readonly prefixes: readonly string[];
  /** What leads to the next page; undefined on the last. */
  readonly next: string | undefined;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** Reads a page. It has no attributes and nothing nested that matters: as flat XML as this needs no parser. */
export function readListing(xml: string): Listing {
  const next = xml.includes('<IsTruncated>true</IsTruncated>') ? valueOf(xml, 'NextContinuationToken') : undefined;
  return {
    objects: partsOf(xml, 'Contents').flatMap((part) => {
      const [key, modified] = [valueOf(part, 'Key'), new Date(valueOf(part, 'LastModified') ?? '')];
      return key === undefined || Number.isNaN(modified.getTime()) ? [] : [{ key, modified }];
    }),
    prefixes: partsOf(xml, 'CommonPrefixes').flatMap((part) => valueOf(part, 'Prefix') ?? []),
    next,
  };
}

const partsOf = (xml: string, tag: string): string[] =>
  xml
    .split(`<${tag}>`)
    .slice(1)
    .map((part) => part.slice(0, Math.max(0, part.indexOf(`</${tag}>`))));

function valueOf(xml: string, tag: string): string | undefined {
  const [, rest] = xml.split(`<${tag}>`, 2);
  const end = rest?.indexOf(`</${tag}>`) ?? -1;
  if (rest === undefined || end < 0) return undefined;
  return rest.slice(0, end).replace(/&(\w+);/g, (all, name: string) => ENTITIES[name] ?? all);
}
