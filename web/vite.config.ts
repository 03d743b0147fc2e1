import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

/** In development the page's own origin answers where the API is, as the deployment's file does. */
function configuration(): Plugin {
  const api = process.env["API"] ?? "http://localhost:8081";
  return {
    name: "configuration",
    configureServer(server) {
      server.middlewares.use("/config.json", (_request, response) => {
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify({ api }));
      });
    },
  };
}

export default defineConfig({
  plugins: [react(), configuration()],
  server: { port: 8080, strictPort: true },
  build: {
    target: "es2022",
    // An inlined file is a data: address, which the page's CSP does not allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // For the budget, which needs to know what each page loads.
    manifest: true,
    // The start lists every file: the shorter their names, the sooner one sees anything.
    rolldownOptions: {
      output: {
        chunkFileNames: ({ isDynamicEntry }) =>
          isDynamicEntry ? "assets/[name]-[hash].js" : "assets/[hash].js",
      },
    },
  },
});
