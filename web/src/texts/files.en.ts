import type { FilesTexts } from "./files.nb";

export const files: FilesTexts = {
  remove: "Remove",
  removeOf: (name) => `Remove ${name}`,
  retry: "Try again",
  progressOf: (name) => `Uploading ${name}`,
  states: {
    reading: "Reading the file …",
    sending: "Uploading …",
    inspecting: "Being checked. It usually takes less than a minute.",
    clean: "Ready to be sent",
    failed: "The file did not arrive. Check that you are online, and try again.",
  },
  reasons: {
    "not-a-pdf": "The file is not a real PDF. Save the document as a PDF again, and try once more.",
    "unknown-type": "This kind of file cannot be sent. Save it as a PDF, JPEG or PNG.",
    "type-differs":
      "The file is of another kind than it claims to be. Save it again as a PDF, JPEG or PNG.",
    heic: "The picture is in the HEIC format, which cannot be sent. On an iPhone: Open Settings, Camera, Formats, and choose “Most Compatible” before you take the picture again. Or take a screenshot of the picture and attach that.",
    "active-content":
      "The PDF has content that can run by itself, such as a form with scripts. Print it to a PDF and attach the new file.",
    encrypted: "The file is locked with a password. Save it without one, and attach it again.",
    damaged: "The file is damaged and cannot be opened. Save it again, and try once more.",
    malware: "The file may be harmful and cannot be sent. Check your computer for viruses.",
    "too-large": "The file is larger than 20 MB. Make it smaller, or split it.",
    "too-many-pixels":
      "The picture has too many pixels. Make it smaller, or take a screenshot of it.",
    "not-the-file": "The file was changed on its way. Attach it again.",
    "service-off": "The unit does not receive files here now.",
    empty: "The file is empty.",
    gone: "The file has been deleted because too much time had passed. Attach it again.",
  },
};
