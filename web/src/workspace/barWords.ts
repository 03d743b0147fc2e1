import { areaWords } from "../language/areaWords";

/** The words around the workspace's views: all of these load them. */
export const [BarWords, useBarWords] = areaWords({
  nb: async () => (await import("../texts/workspace.nb")).workspace,
  en: async () => (await import("../texts/workspace.en")).workspace,
});
