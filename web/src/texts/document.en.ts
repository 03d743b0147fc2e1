import type { DocumentTexts } from "./document.nb";

export const document: DocumentTexts = {
  title: "Document",
  goneHeading: "We did not find the document",
  gone: "The document is not here. The hospital may have withdrawn or replaced it. If you have a question, phone the hospital.",
  toAll: "See all your documents",
  about: "About the document",
  facts: {
    type: "Kind",
    written: "Written",
    author: "By",
    unit: "Place",
    phone: "Phone",
    shown: "Shown here since",
  },
  open: "Open the document",
  opens: (size) => `The document opens here in the page (${size}). Nothing is saved on the device.`,
  ask: "Ask about this document",
  askText: "Is there something you do not understand, or something wrong?",
  fetching: "Fetching the document",
  fetched: (bytes, all) => `Fetching ${bytes} of ${all}`,
  broken: "The document has not been opened. Try again, and we will fetch it anew.",
  again: "Try again",

  wait: {
    heading: "Do you want to read this now?",
    always:
      "You have asked us to check with you before we open documents like this. Perhaps you would rather talk to someone at the hospital first.",
    until: (day) =>
      `You have asked us to check with you before we open documents like this until ${day}. Perhaps you would rather talk to someone at the hospital first.`,
    call: "Phone",
    yes: "Yes, I want to read it now",
    no: "No, I will wait",
    sureHeading: "Are you sure?",
    sure: "It may say something that you did not know. The document does not go away: you can read it later, together with someone, or when you have talked to the hospital.",
    open: "Open it anyway",
    settings: "You change this in the settings.",
  },

  keep: "Keep the document",
  print: "Print",
  preparing: (page, pages) => `Preparing page ${page} of ${pages}`,
  tooLong: "The document is too long to print from here. Download it, and print it from there.",
  notPrinted: "The document could not be printed. Try again, or download it.",
  printHere: "Use the button “Print” by the document to print the document itself.",
  download: "Download",
  downloadHeading: "Download the document?",
  downloadText:
    "The file stays on this device, also after you have signed out. Others who use the device can open it.",
  downloadShared: "If the device is not only yours, you should not download.",
  downloadYes: "Yes, download",
  downloadNo: "No, do not download",
  downloaded: "The file is saved on the device. Delete it when you no longer need it.",
  file: "document.pdf",

  viewer: {
    name: "The document",
    loading: "Opening the document",
    pages: "The pages of the document",
    pageOf: (page, pages) => `Page ${page} of ${pages}`,
    previous: "Previous page",
    next: "Next page",
    smaller: "Smaller",
    larger: "Larger",
    fit: "Fit to width",
    size: (percent) => `${percent} %`,
    tools: "Turn pages and change the size",
    text: "Show only the text",
    sheets: "Show the pages",
    textOnly:
      "Pictures and layout are left out. Figures in tables may be easier to read on the pages.",
    unreadable:
      "The document cannot be shown here. You can download it and open it in another program, or phone the hospital.",
    noText:
      "The page has no text that can be read aloud. Ask the hospital for help to have it read.",
    picture: "Picture without a description",
  },
};
