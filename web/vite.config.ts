import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
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

const PDF = dirname(fileURLToPath(import.meta.resolve("pdfjs-dist/package.json")));
/** What pdf.js fetches itself, by name, and only for a document that needs it: the fonts that a PDF may
 * leave out, and decoders of rare pictures that need no WebAssembly. */
const PARTS = [
  { folder: "standard_fonts", wanted: /\.(pfb|ttf)$|^LICENSE/ },
  { folder: "wasm", wanted: /_nowasm_fallback\.js$|^LICENSE_(PDFJS_)?(JBIG2|OPENJPEG)$/ },
];

/** Puts them beside the page's own files, under the version that they belong to. */
function partsOfPdf(): Plugin {
  const { version } = JSON.parse(readFileSync(join(PDF, "package.json"), "utf8"));
  return {
    name: "parts-of-pdf",
    apply: "build",
    generateBundle() {
      for (const { folder, wanted } of PARTS) {
        for (const file of readdirSync(join(PDF, folder)).filter((name) => wanted.test(name))) {
          const source = readFileSync(join(PDF, folder, file));
          this.emitFile({ type: "asset", fileName: `assets/pdf-${version}/${file}`, source });
        }
      }
    },
  };
}

/** What runs before the start has come, and asks for all that is seen first. */
const EARLY =
  /vite\/preload-helper|rolldown\/runtime|src\/(early|doors|storage|api\/(client|configuration|problem|serverClock|signedInNews)|language\/chosen|texts\/index|session\/trace|signedIn\/trace)\.ts$/;

/** Has it run by itself: the start, which needs it as well, would run it only once all of that is here. */
function early(): Plugin {
  return {
    name: "early",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle)
          .filter((file) => file.type === "chunk" && file.name === "early")
          .map(({ fileName }) => ({
            tag: "script",
            attrs: { type: "module", crossorigin: true, src: `/${fileName}` },
            injectTo: "head-prepend",
          })),
    },
  };
}

/** What several pages show comes with the start, in one: a file of its own costs more than it is. */
const SMALL =
  /src\/(api\/(unread|organizations)|appointment\/(useMounted|details)|conversation\/(size|text|useFunctionName)|earlier\/Select|hospitals\/useHospitals|language\/(areaWords|dates|useDates|LanguageProvider)|layout\/(Alert|Choice|Doors|Field|HelpLine|Icon|Loading|NoButton|OpeningHours|Phone|ProblemAlert|ProblemView|TextField|WaitingButton)|queue\/(promise|useTopicName)|saveFile|session\/(draft|useAttempts)|signIn\/(SignInButton|useSignIn))\.tsx?$/;

/** What several pages of one part of it share, each part's in one. A page that two addresses show is fetched
 * by itself, as every page. */
const CARE =
  /src\/(?!appointment\/AppointmentPage)(api\/appointments|appointment|appointments|booking|change|earlier|move)[/.]/;
const JOURNAL = /src\/(api\/records|document|journal|looks|requests)[/.]/;
const CONVERSATION = /src\/(api\/messages|conversation|messages)[/.]/;
const STAFF = /src\/(api\/workspace|office|queue|workspace)[/.]/;

const STAFF_PAGES = /src\/(workspace|queue|office|personal\/StaffPage)/;
const GUEST_PAGES =
  /src\/(main\.tsx|pages\/\w+|access\/CodePage|appointment\/\w+|move\/MovePage|earlier\/pages|signIn\/\w+|hospitals\/\w+Page)(\.tsx?)?$/;

/** Fails the build when anything that a guest comes to brings code of the staff's pages along. */
function staffApart(): Plugin {
  return {
    name: "staff-apart",
    apply: "build",
    generateBundle(_options, bundle) {
      const chunkOf = (file: string) => {
        const found = bundle[file];
        return found?.type === "chunk" ? found : undefined;
      };
      const fetched = new Set<string>();
      const fetch = (file: string) => {
        if (fetched.has(file)) return;
        fetched.add(file);
        for (const each of chunkOf(file)?.imports ?? []) fetch(each);
      };
      for (const file of Object.keys(bundle))
        if (GUEST_PAGES.test(chunkOf(file)?.facadeModuleId ?? "")) fetch(file);
      const carried = [...fetched].flatMap((file) => chunkOf(file)?.moduleIds ?? []);
      const strays = carried.filter((id) => STAFF_PAGES.test(id) && !SMALL.test(id));
      if (fetched.size < 10) this.error("no pages of guests were found");
      if (strays.length) this.error(`guests would download: ${strays.join(", ")}`);
    },
  };
}

export default defineConfig({
  plugins: [configuration(), partsOfPdf(), early(), staffApart()],
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
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: "early", test: EARLY },
            { name: "react", test: /node_modules\/(preact|react|react-dom|react-router)\// },
            { name: "small", test: SMALL },
            { name: "care", test: CARE, minShareCount: 2 },
            { name: "journal", test: JOURNAL, minShareCount: 2 },
            { name: "conversation", test: CONVERSATION, minShareCount: 2 },
            { name: "staff", test: STAFF, minShareCount: 2 },
          ],
        },
        chunkFileNames: ({ isDynamicEntry }) =>
          isDynamicEntry ? "assets/[name]-[hash:7].js" : "assets/[hash:7].js",
      },
    },
  },
});
