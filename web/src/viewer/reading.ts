/** What a page says, as one reads it aloud: headings, paragraphs, lists, tables and pictures. */
export type Block =
  | { kind: "heading"; level: number; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "list"; items: string[] }
  | { kind: "table"; rows: Cell[][] }
  | { kind: "picture"; text: string };

export interface Cell {
  text: string;
  isHeading: boolean;
}

export interface Reading {
  blocks: Block[];
  /** The language that the document says it is in. */
  lang: string | undefined;
}

/** A part of a PDF's structure, as its tags have it: with further parts, or with words by their name. */
export interface Part {
  role: string;
  alt?: string;
  children: (Part | { type: string; id: string })[];
}

/** What stands on a page: words, and where tagged ones begin and end. */
export interface Item {
  type?: string;
  id?: string | null;
  str?: string;
  hasEOL?: boolean;
  height?: number;
  transform?: number[];
}

/** By its tags; where a document has none, or few of its words are tagged, as the words stand. */
export function blocksOf(tree: Part | null, items: Item[]): Block[] {
  if (!tree) return paragraphsOf(items);
  const words = wordsByName(items);
  const blocks = blocksIn(tree, words);
  const all = items.map(({ str = "" }) => str).join("").length;
  const tagged = [...words.values()].join("").length;
  return tagged * 2 < all ? paragraphsOf(items) : blocks;
}

function wordsByName(items: Item[]): Map<string, string> {
  const words = new Map<string, string>();
  const names: (string | null | undefined)[] = [];
  for (const { type, id, str, hasEOL } of items) {
    if (type?.startsWith("beginMarkedContent")) names.push(id);
    else if (type === "endMarkedContent") names.pop();
    else {
      const name = names.findLast(Boolean);
      if (name) words.set(name, `${words.get(name) ?? ""}${str}${hasEOL ? " " : ""}`);
    }
  }
  return words;
}

type Words = Map<string, string>;

function blocksIn(part: Part, words: Words): Block[] {
  const { role, alt } = part;
  if (/^(H[1-6]?|Title)$/.test(role)) {
    const level = Number(role[1]) || 1;
    return filled({ kind: "heading", level, text: textIn(part, words) });
  }
  if (role === "Figure" || role === "Formula") {
    return [{ kind: "picture", text: alt?.trim() || textIn(part, words) }];
  }
  if (role === "L") return [{ kind: "list", items: itemsIn(part, words) }];
  if (role === "Table") return [{ kind: "table", rows: rowsIn(part, words) }];
  if (!part.children.some((each) => "role" in each && !INLINE.has(each.role))) {
    return filled({ kind: "paragraph", text: textIn(part, words) });
  }
  return part.children.flatMap((each) =>
    "role" in each
      ? blocksIn(each, words)
      : filled({ kind: "paragraph", text: tidied(words.get(each.id) ?? "") }),
  );
}

/** What stands inside a paragraph, and makes none of its own. */
const INLINE = new Set([
  "Span",
  "Em",
  "Strong",
  "Link",
  "Quote",
  "Lbl",
  "Code",
  "Reference",
  "Sub",
]);

function filled(block: Extract<Block, { text: string }>): Block[] {
  return block.text ? [block] : [];
}

function partsIn(part: Part, role: string): Part[] {
  return part.children.flatMap((each) => {
    if (!("role" in each)) return [];
    return each.role === role ? [each] : partsIn(each, role);
  });
}

function itemsIn(part: Part, words: Words): string[] {
  return partsIn(part, "LI").map((each) => textIn(each, words));
}

function rowsIn(part: Part, words: Words): Cell[][] {
  return partsIn(part, "TR").map((row) =>
    row.children.flatMap((each) =>
      "role" in each ? [{ text: textIn(each, words), isHeading: each.role === "TH" }] : [],
    ),
  );
}

function textIn(part: Part, words: Words): string {
  const { alt, children } = part;
  if (alt && part.role === "Figure") return alt;
  const found = children.map((each) =>
    "role" in each ? textIn(each, words) : (words.get(each.id) ?? ""),
  );
  return tidied(found.join(children.length > 1 ? " " : ""));
}

function tidied(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Lines that stand close together, as one. */
function paragraphsOf(items: Item[]): Block[] {
  const texts: string[] = [];
  let last: number | undefined;
  for (const { str, hasEOL, height = 0, transform } of items) {
    if (str === undefined) continue;
    const at = transform?.[5] ?? 0;
    const isApart = last === undefined || Math.abs(last - at) > 1.7 * height;
    if (str.trim() && isApart) texts.push("");
    if (str.trim()) last = at;
    if (texts.length) texts[texts.length - 1] += `${str}${hasEOL ? " " : ""}`;
  }
  return texts.flatMap((text) => filled({ kind: "paragraph", text: tidied(text) }));
}
