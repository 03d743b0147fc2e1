import type { StaffWritingTexts } from "./staffWriting.nb";

/** What staff write in a thread: answers, notes, and why they forward it. */
export const staffWriting: StaffWritingTexts = {
  reply: {
    hint: "The patient reads this.",
    template: "Insert a template",
    choose: "Choose a template",
    insert: "Insert",
    inserted: (title) => `“${title}” is inserted.`,
    none: "The unit has no templates.",
    edit: "Edit the templates",
  },

  notes: {
    label: "New note",
    hint: "To your colleagues at the unit. What belongs in the record must be written there.",
    missing: "Write the note first",
    submit: "Save the note",
    submitting: "Saving …",
    saved: "The note is saved.",
    uncertain: "We cannot be sure that the note was saved. You can safely try once more.",
  },

  forward: {
    staleHeading: "The conversation has changed meanwhile",
    stale:
      "A colleague or the patient has done something here. You see the conversation as it is now. What you wanted to do has not been done. If you still want it, press once more.",
    notPossible: "That cannot be done with the conversation as it is now. You see it as it is.",
    gone: "It may have been forwarded to another unit, or you do not have access to it.",
    heading: "Forward to another unit",
    lead: "The conversation moves there, with all that is in it and the internal notes. The answer is due on the same day.",
    unit: "Unit",
    choose: "Choose a unit",
    unitMissing: "Choose a unit",
    none: "No other units at the hospital take messages here.",
    reason: "Why do you forward it?",
    reasonHint: "The patient reads this. Write in plain words who will answer, and why.",
    reasonMissing: "Write why you forward it",
    submit: "Forward the conversation",
    submitting: "Forwarding …",
    cancel: "Do not forward",
    off: "The unit does not take messages here now. Nothing is sent. Choose another.",
    uncertain:
      "We cannot be sure that the conversation was forwarded. You can safely try once more.",
  },
};
