/** As many files as one message can have. */
export const MOST_FILES = 5;
/** Of one file: 20 MB. */
export const MOST_BYTES = 20 * 1024 * 1024;

export type FileState =
  | { kind: "reading" }
  | { kind: "sending"; part: number }
  | { kind: "inspecting" }
  | { kind: "clean" }
  | { kind: "refused"; reason: string }
  /** It did not arrive: one can try again. */
  | { kind: "failed" };

export interface ChosenFile {
  /** Known to this page alone. */
  key: string;
  name: string;
  size: number;
  state: FileState;
  /** The API's, once it has a place for the file. */
  id?: string | undefined;
  /** Gone after a reload. */
  content?: File | undefined;
}

/** One that has arrived. */
export interface UploadedFile {
  id: string;
  name: string;
  size: number;
  clean: boolean;
}

/** Those that survive a reload. */
export function uploaded(files: ChosenFile[]): UploadedFile[] {
  return files.flatMap(({ id, name, size, state }) =>
    id && (state.kind === "inspecting" || state.kind === "clean")
      ? [{ id, name, size, clean: state.kind === "clean" }]
      : [],
  );
}

export function again({ id, name, size, clean }: UploadedFile): ChosenFile {
  return { key: id, id, name, size, state: { kind: clean ? "clean" : "inspecting" } };
}

/** What stands in the way of sending them. */
export function hindrance(files: ChosenFile[]): "refused" | "unfinished" | undefined {
  const kinds = files.map(({ state }) => state.kind);
  if (kinds.some((kind) => kind === "refused" || kind === "failed")) return "refused";
  return kinds.every((kind) => kind === "clean") ? undefined : "unfinished";
}
