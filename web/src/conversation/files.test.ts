import { describe, expect, it } from "vitest";
import { hexOf, tidyName, typeOf } from "./content";
import { again, type ChosenFile, hindrance, uploaded } from "./files";

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe("what a file is", () => {
  it("is told by how it begins, and not by its name", () => {
    expect(typeOf(bytes("%PDF-1.7"))).toBe("application/pdf");
    expect(typeOf(bytes("\xff\xd8\xff\xe0"))).toBe("image/jpeg");
    expect(typeOf(bytes("\x89PNG\r\n"))).toBe("image/png");
    expect(typeOf(bytes("\0\0\0\x18ftypheic"))).toBe("heic");
    expect(typeOf(bytes("\0\0\0\x18ftypisom"))).toBeUndefined();
    expect(typeOf(bytes("MZ"))).toBeUndefined();
  });

  it("has a name of one line that shows all it is", () => {
    expect(tidyName(" Bre\u0301v\u202Efdp.\n.pdf ")).toBe("Br\u00e9vfdp..pdf");
    expect(tidyName("\u200b")).toBe("fil");
    const long = tidyName(`${"a".repeat(300)}.pdf`);
    expect(long).toHaveLength(200);
    expect(long.endsWith("a.pdf")).toBe(true);
  });

  it("is summed in hex", () => {
    expect(hexOf(bytes("\x00\x0f\xff").buffer)).toBe("000fff");
  });
});

describe("files of a message", () => {
  const file = (state: ChosenFile["state"], id?: string): ChosenFile => ({
    ...{ key: "k", name: "Brev.pdf", size: 3, state },
    ...(id ? { id } : {}),
  });

  it("survive a reload once they have arrived", () => {
    const kept = uploaded([
      file({ kind: "sending", part: 0.5 }),
      file({ kind: "inspecting" }, "a"),
      file({ kind: "clean" }, "b"),
      file({ kind: "refused", reason: "heic" }, "c"),
    ]);
    expect(kept.map(({ id, clean }) => [id, clean])).toEqual([
      ["a", false],
      ["b", true],
    ]);
    expect(kept.map(again).map(({ state }) => state.kind)).toEqual(["inspecting", "clean"]);
  });

  it("can be sent when all are clean", () => {
    expect(hindrance([])).toBeUndefined();
    expect(hindrance([file({ kind: "clean" }, "b")])).toBeUndefined();
    expect(hindrance([file({ kind: "reading" })])).toBe("unfinished");
    expect(hindrance([file({ kind: "reading" }), file({ kind: "failed" })])).toBe("refused");
  });
});
