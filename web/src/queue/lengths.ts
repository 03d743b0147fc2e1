import { lengthOf } from "../conversation/text";

/** As many characters as the API takes: of a note or a reason, of a subject or a title. */
const PARAGRAPH = 2000;
const SUBJECT = 120;

export function paragraphLongBy(text: string): number {
  return Math.max(0, lengthOf(text) - PARAGRAPH);
}

export function subjectLongBy(text: string): number {
  return Math.max(0, lengthOf(text) - SUBJECT);
}
