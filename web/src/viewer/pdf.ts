// The build for browsers of some years: a patient's telephone may be old.
import { GlobalWorkerOptions, getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";
import worker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";
import { version } from "pdfjs-dist/package.json";

GlobalWorkerOptions.workerSrc = worker;

/** Where fonts and decoders are that few documents need; vite.config.ts puts them there. */
const PARTS = `/assets/pdf-${version}/`;

/** Opens a PDF in a worker of its own, until it is destroyed. What the page's policy forbids is not
 * tried: no code is made from text, nothing is compiled, and scripts in a document do not run. */
export function openPdf(data: ArrayBuffer) {
  return getDocument({
    data,
    useWasm: false,
    wasmUrl: PARTS,
    standardFontDataUrl: PARTS,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  });
}

export type Opening = ReturnType<typeof openPdf>;
export type Pdf = Awaited<Opening["promise"]>;
export type PdfPage = Awaited<ReturnType<Pdf["getPage"]>>;
