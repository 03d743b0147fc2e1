import { tabsOf } from "../session/tabs";

export const guestTabs = tabsOf<"opened" | "finished">("minjournal");
