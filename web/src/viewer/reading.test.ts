import { describe, expect, it } from "vitest";
import { blocksOf, type Item, type Part } from "./reading";

/** Words under a name, as a tagged PDF has them. */
function tagged(id: string, ...lines: string[]): Item[] {
  return [
    { type: "beginMarkedContentProps", id },
    ...lines.map((str) => ({ str, hasEOL: true, height: 10, transform: [1, 0, 0, 1, 0, 0] })),
    { type: "endMarkedContent" },
  ];
}

const content = (id: string) => ({ type: "content", id });
const part = (role: string, ...children: Part["children"]): Part => ({ role, children });

describe("a tagged page", () => {
  it("is read by its tags, with lines as whole sentences", () => {
    const tree = part(
      "Root",
      part("Document", part("H1", content("a")), part("P", content("b"), part("Em", content("c")))),
    );
    const items = [
      ...tagged("a", "Epikrise"),
      ...tagged("b", "Du var", "innlagt"),
      ...tagged("c", "her."),
    ];
    expect(blocksOf(tree, items)).toEqual([
      { kind: "heading", level: 1, text: "Epikrise" },
      { kind: "paragraph", text: "Du var innlagt her." },
    ]);
  });

  it("has lists, tables and pictures", () => {
    const picture = { ...part("Figure", content("f")), alt: "Kne" };
    const row = part("TR", part("TH", content("c")), part("TD", content("d")));
    const tree = part(
      "Root",
      part("L", part("LI", part("Lbl", content("a")), part("LBody", content("b")))),
      part("Table", part("TBody", row)),
      picture,
    );
    const items = ["a", "b", "c", "d"].flatMap((id) => tagged(id, id));
    expect(blocksOf(tree, items)).toEqual([
      { kind: "list", items: ["a b"] },
      {
        kind: "table",
        rows: [
          [
            { text: "c", isHeading: true },
            { text: "d", isHeading: false },
          ],
        ],
      },
      { kind: "picture", text: "Kne" },
    ]);
  });

  it("is read as it stands where most of it has no tags", () => {
    const tree = part("Root", part("P", content("a")));
    const items = [...tagged("a", "Side 1"), { str: "Alt det andre på siden", height: 10 }];
    const [block] = blocksOf(tree, items);
    expect(block).toMatchObject({ text: "Side 1 Alt det andre på siden" });
  });
});

describe("a page without tags", () => {
  const line = (str: string, at: number): Item => ({
    str,
    hasEOL: true,
    height: 10,
    transform: [10, 0, 0, 10, 50, at],
  });

  it("has paragraphs where lines stand apart", () => {
    const items = [line("Kjære Kari.", 700), line("Du har time", 660), line("på tirsdag.", 648)];
    expect(blocksOf(null, items)).toEqual([
      { kind: "paragraph", text: "Kjære Kari." },
      { kind: "paragraph", text: "Du har time på tirsdag." },
    ]);
  });

  it("may say nothing", () => {
    expect(blocksOf(null, [])).toEqual([]);
    expect(blocksOf(null, [line(" ", 700)])).toEqual([]);
  });
});
