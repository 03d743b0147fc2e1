import type { PlainTexts } from "./plain.nb";

export const plain: PlainTexts = {
  privacy: {
    title: "Privacy",
    heading: "Privacy",
    lead: "How we treat what we know when you use the code from the letter, and when you sign in.",
    sections: [
      {
        heading: "What we keep",
        text: [
          "The hospital sends your appointment to MinJournal: who it is for, when and where it is, and what to know beforehand. If you confirm, move or cancel, or ask for a change, we keep that and send it to the hospital.",
          "Hospitals that show records here send us the documents. If you make a request or an order, we keep it and the answer.",
          "If you sign in, we keep your name, birth date and national identity number, what you choose in the settings, and where you are signed in: when it began, when it was last used, and what kind of browser and device it is.",
          "Names, national identity numbers, documents and what you write are kept encrypted.",
          "To stop those who guess codes, we count the tries from each network address and at each code. The address is made unreadable before we keep it.",
        ],
      },
      {
        heading: "What we fetch about you",
        text: [
          "From ID-porten, when you sign in: your national identity number, and how secure the eID is. Staff sign in with HelseID.",
          "From the National Population Register, when you sign in: name, birth date, whether your address is protected, and whether a person is dead. We do not keep your address.",
          "From the contact and reservation register: mobile number, e-mail, language, and whether you have said no to notices. We ask when you open My page, your appointments or the settings, and when we are to notify you.",
        ],
      },
      {
        heading: "Who sees it",
        text: [
          "The hospital you are going to sees your answer, and what you ask for. Every time someone opens the appointment with the code, we write it in the access log. We do the same when you are signed in and look at your appointments, messages or record, and when staff open something about you.",
          "It is kept in data centres in Sweden at Amazon Web Services, which handles it on behalf of the hospitals. No one else is given anything, and the page loads nothing from other sites.",
        ],
      },
      {
        heading: "For how long",
        text: [
          "The appointment is here for as long as the hospital has it here. The code in the letter works until 7 days after the appointment.",
          "The hospital can fetch your answers, moves and requests for 90 days. The access log is kept as long as the health record. Backups are deleted after 35 days.",
          "Your name and your settings are here for as long as a hospital has something about you here, or you sign in. To have them deleted, tell the hospital.",
          "A sign-in lasts two hours at most, and 30 minutes without your doing anything. What is kept about it is deleted then or when you sign out, within a few days.",
          "The count of tries from a network address is deleted after a few days, and of tries at a code after about 30 days.",
          "To find faults we have technical logs for 180 days. They say what was asked for and when, but not who asked. Attacks that are stopped are logged with their network address.",
        ],
      },
      {
        heading: "What is on your device",
        text: [
          "Only cookies that the service needs: one while an appointment is open, for 15 minutes or until you choose “Finish”. One while you are signed in, for two hours at most, until you sign out or close the browser. One for ten minutes at most while you sign in. And one for 30 minutes after a sign-in that was refused or broken off, so that the next person at the device must use their own eID. They hold nothing about you, and other sites cannot read them.",
          "The language and appearance you choose are remembered by the browser. The tab remembers whether you are signed in, and whether as a patient or as staff, and when the sign-in ends at the latest, but not who you are. If you work at several units, the tab remembers which one you have chosen until you sign out. If you write a reason, a wish, a message or a request, it stays in the tab until you send it, choose “Finish”, sign out or close the tab.",
          "If you add the appointment to a calendar, the calendar file stays on the device until you delete it. A document that you open is only in memory while you look at it. If you download it, the file stays until you delete it.",
        ],
      },
      {
        heading: "Why, and who answers for it",
        text: [
          "The hospital you are going to is the controller for your appointment and for the access log. It uses what it knows to give you health care, as the Norwegian Patient Records Act and Health Personnel Act require. Helse Sør-Øst answers for the sign-in and for the service being secure.",
          "To see what is kept, or to have something corrected or deleted, contact the hospital or its data protection officer. You can also complain to Datatilsynet, the Norwegian Data Protection Authority.",
        ],
      },
    ],
  },

  accessibility: {
    title: "Accessibility",
    heading: "Accessibility",
    lead: "Everyone should be able to use MinJournal.",
    sections: [
      {
        heading: "What we have done",
        text: [
          "The site is made to follow WCAG 2.2 at level AA. It can be used with a keyboard alone, with a screen reader, at 200 per cent zoom and on narrow screens. It follows your settings for dark mode and less motion.",
          "If you are signed in, we tell you five minutes before you are signed out, and you can go on with one press. After two hours you have to sign in anew for security. Then you come back to the same page.",
          "We test every page automatically at every change.",
        ],
      },
      {
        heading: "What we have not done yet",
        text: [
          "No independent expert has assessed the site, and it has not been tried together with users of assistive technology. It is so far in Norwegian bokmål and English, not in Norwegian nynorsk or Sámi.",
          "The hospitals have made the documents in the record. Where a document has not marked its headings and lists, it is read aloud paragraph by paragraph. If it is a picture of text, it cannot be read aloud.",
          "The pages where you sign in belong to ID-porten, BankID and Buypass. They answer for how accessible those are.",
        ],
      },
      {
        heading: "Report a problem",
        text: [
          "If there is something you cannot do, phone your hospital. Say that it is about the accessibility of MinJournal, which page you were on, and what you use, for example a screen reader. They will help you with what you came to do, and pass your report on.",
          "You can also complain to the Norwegian Authority for Universal Design of ICT.",
        ],
        links: [
          { to: "/sykehusene", name: "Find the hospital’s phone number" },
          { to: "https://www.uutilsynet.no/", name: "The authority: uutilsynet.no" },
        ],
      },
    ],
  },
};
