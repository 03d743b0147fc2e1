/** What the browser remembers. It may refuse to, by its settings: then things are forgotten at the
 * next reload, and everything else works. */
interface Store {
  get: (key: string) => string | null;
  set: (key: string, value: string) => void;
  remove: (key: string) => void;
  keys: () => string[];
}

function store(open: () => Storage): Store {
  try {
    const storage = open();
    storage.getItem("");
    return kept(storage);
  } catch {
    return forgotten();
  }
}

function kept(storage: Storage): Store {
  return {
    get: (key) => storage.getItem(key),
    set: (key, value) => {
      try {
        storage.setItem(key, value);
      } catch {
        // Full: what is shown stays right, only a reload forgets it.
      }
    },
    remove: (key) => storage.removeItem(key),
    keys: () => Object.keys(storage),
  };
}

function forgotten(): Store {
  const values = new Map<string, string>();
  return {
    get: (key) => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
    keys: () => [...values.keys()],
  };
}

/** Kept on this device: how the page looks and speaks. */
export const device = store(() => localStorage);

/** Kept in this tab, until it is closed. */
export const tab = store(() => sessionStorage);
