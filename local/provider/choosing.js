// The page on which a tester picks who signs in, and with which eID.

import { page, safe } from './pages.js'

/** One form: the eID, and a button for every person. */
export const choosing = ({ title, eids }, accounts, action) =>
  page(
    `Logg inn hos ${title} (etterligning)`,
    `<form method="post" action="${safe(action)}">
      <fieldset>
        <legend>Elektronisk ID <span lang="en">(eID)</span></legend>
        ${eids.map(choice).join('')}
      </fieldset>
      <h2>Hvem vil du være? <span lang="en">(Who signs in?)</span></h2>
      <ul>${accounts.map(person).join('')}</ul>
      <p><button name="cancel" value="yes">Avbryt</button></p>
    </form>
    <h2>Logge ut her <span lang="en">(signing out here)</span></h2>
    <p>Den som er logget inn her, blir kjent igjen til det har gått 30 minutter uten bruk.
      <a href="${safe(new URL('../session/end', action).pathname)}">Logg ut hos ${safe(title)}</a> for å prøve at
      MinJournal får vite det, eller for å bli en annen.</p>`,
  )

const choice = ({ id, label }, index) =>
  `<label><input type="radio" name="eid" value="${safe(id)}"${index ? '' : ' checked'}> ${safe(label)}</label>`

const person = ({ name, national_id, subject, note }, index) => `
  <li>
    <button name="person" value="${safe(national_id ?? subject)}" aria-describedby="about-${index}">${safe(name)}</button>
    <span id="about-${index}">${safe([national_id, note].filter(Boolean).join(' · '))}</span>
  </li>`
