// What happens between the authorization request and its answer: somebody is picked.

import { body } from './body.js'
import { choosing } from './choosing.js'
import { page, show } from './pages.js'

const INTERACTION = /^\/interaction\/[\w-]+$/
const EXPIRED = page('Innloggingen er utløpt', '<p>Begynn på nytt i MinJournal.</p>')
const UNKNOWN = page('Ukjent valg', '<p>Det finnes ingen slik person eller elektronisk ID her.</p>')

/** Lets the provider show its page at /interaction/ID, and take the answer there. */
export const signIn = (provider, kind, accounts) =>
  provider.use(async (context, next) => {
    if (!INTERACTION.test(context.path)) return next()
    const begun = await provider.interactionDetails(context.req, context.res).catch(() => undefined)
    if (!begun) return show(context, 400, EXPIRED)
    if (context.method !== 'POST') {
      return show(context, 200, choosing(kind, accounts, `${provider.issuer}${context.path}`))
    }
    const result = answer(kind, accounts, await body(context.req))
    if (!result) return show(context, 400, UNKNOWN)
    context.redirect(await provider.interactionResult(context.req, context.res, result))
    context.status = 303
  })

/** `person` is a national number, or the subject of one who has none; `eid` as on the page. */
const answer = ({ eids, foreign }, accounts, given) => {
  if (given.has('cancel')) {
    return { error: 'access_denied', error_description: 'The user cancelled the sign-in' }
  }
  const person = given.get('person')
  const account = accounts.find(({ national_id, subject }) => (national_id ?? subject) === person)
  const eid = account?.national_id ? eids.find(({ id }) => id === given.get('eid')) : foreign
  if (!account || !eid) return undefined
  // Not remembered: a tester who moves the clock would lose a cookie that names its end.
  return { login: { accountId: account.subject, acr: eid.acr, amr: eid.amr, remember: false } }
}
