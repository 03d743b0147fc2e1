// Sign-out for all clients at once, over the back channel and then the front channel.
// In the library's place, which has no front channel and always asks first.

import { page, safe, show } from './pages.js'

const PATH = '/session/end'
const UNREGISTERED = page('Noe gikk galt', '<p>post_logout_redirect_uri is not registered</p>')

/** A client that names itself and a registered address is led there; anybody else is asked. */
export const signOut = (provider, { title }) =>
  provider.use(async (context, next) => {
    if (context.path !== PATH) return next()
    const { client_id, post_logout_redirect_uri } = context.query
    const client = client_id && (await provider.Client.find(client_id))
    if (client_id && !client?.postLogoutRedirectUriAllowed(post_logout_redirect_uri)) {
      return show(context, 400, UNREGISTERED)
    }
    if (!client && context.method !== 'POST') {
      return show(context, 200, question(title, `${provider.issuer}${PATH}`))
    }
    const told = await endSession(provider, context)
    show(context, 200, client ? onTheWay(told, post_logout_redirect_uri) : done(title, told))
  })

/** Answers where the browser is to tell each client of it. */
const endSession = async (provider, context) => {
  const session = await provider.Session.get(context)
  const clients = await Promise.all(
    Object.keys(session.authorizations ?? {}).map((id) => provider.Client.find(id)),
  )
  await Promise.all(
    clients.map((client) =>
      client
        .backchannelLogout(session.accountId, session.sidFor(client.clientId))
        .catch((error) => console.error('back-channel sign-out', client.clientId, error.message)),
    ),
  )
  if (session.accountId) await session.destroy()
  context.cookies.set(provider.cookieName('session'), null)
  return clients.map((client) => {
    const told = new URL(client.frontchannel_logout_uri)
    told.searchParams.set('iss', provider.issuer)
    told.searchParams.set('sid', session.sidFor(client.clientId))
    return told.href
  })
}

const question = (title, action) =>
  page(
    `Logg ut hos ${title}`,
    `<p>Du logges ut hos ${safe(title)} og i alle tjenester du har logget inn i herfra.
      <span lang="en">Signs you out here, and in every service you signed in to from here.</span></p>
    <form method="post" action="${safe(action)}"><button>Logg ut</button></form>`,
  )

const done = (title, told) => page(`Du er logget ut hos ${title}`, frames(told))

/** A page is left only when all in it has loaded, so every client has been told by then. */
const onTheWay = (told, target) =>
  page(
    'Du logges ut',
    `<p><a href="${safe(target)}">Fortsett</a></p>${frames(told)}`,
    `<meta http-equiv="refresh" content="0; url=${safe(target)}">`,
  )

const frames = (told) =>
  told.map((url) => `<iframe hidden title="Utlogging" src="${safe(url)}"></iframe>`).join('')
