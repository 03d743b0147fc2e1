import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { control } from "./controlled";
import { spoken } from "./early";
import { rememberedTheme, show } from "./theme/theme";
import "./styles/index.css";

control();
show(rememberedTheme());
window.addEventListener("beforeprint", () => show("light"));
window.addEventListener("afterprint", () => show(rememberedTheme()));

// A page out of the browser's back-forward memory would show what has been signed out of.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) window.location.reload();
});

const root = document.getElementById("root");
if (!root) throw new Error("no #root in index.html");

spoken.then(
  (spoken) =>
    createRoot(root).render(
      <StrictMode>
        <App spoken={spoken} />
      </StrictMode>,
    ),
  () => document.getElementById("unloaded")?.removeAttribute("hidden"),
);
