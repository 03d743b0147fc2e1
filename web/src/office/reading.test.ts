import { beforeEach, describe, expect, it, vi } from "vitest";
import type { OfficeList, Status } from "../api/office";
import { allUntil, findRequest } from "./reading";

const asked: string[] = [];
const pages: Record<Status, string[][]> = { open: [], answered: [] };

vi.mock("../api/office", () => ({
  inbox: async (status: Status, cursor = "0"): Promise<OfficeList> => {
    asked.push(`${status} ${cursor}`);
    const place = Number(cursor);
    const items = (pages[status][place] ?? []).map((id) => ({ id }));
    const isLast = place + 1 >= pages[status].length;
    return { items, ...(isLast ? {} : { cursor: String(place + 1) }) } as OfficeList;
  },
}));

beforeEach(() => {
  asked.length = 0;
  pages.open = [["a", "b"], ["b", "c"], ["d"]];
  pages.answered = Array.from({ length: 9 }, (_, page) => [`old ${page}`]);
});

describe("the list", () => {
  const ids = ({ items }: OfficeList) => items.map(({ id }) => id);

  it("is one page at first", async () => {
    const found = await allUntil("open", 0, false);
    expect(ids(found)).toEqual(["a", "b"]);
    expect(found.cursor).toBe("1");
  });

  it("is as long as it has been shown, and names nobody twice", async () => {
    const found = await allUntil("open", 4, true);
    expect(ids(found)).toEqual(["a", "b", "c", "d"]);
    expect(found.cursor).toBeUndefined();
  });
});

describe("one request", () => {
  it("is found among the open ones, and no further is read", async () => {
    expect(await findRequest("c")).toEqual({ id: "c" });
    expect(asked).toEqual(["open 0", "open 1"]);
  });

  it("is looked for among those answered last", async () => {
    expect(await findRequest("old 1")).toEqual({ id: "old 1" });
    expect(asked.slice(3)).toEqual(["answered 0", "answered 1"]);
  });

  it("is not looked for among all that was ever answered", async () => {
    expect(await findRequest("old 8")).toBeUndefined();
    expect(asked).toHaveLength(8);
  });
});
