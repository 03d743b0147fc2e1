// What both providers are told alike.

import { renderError } from './pages.js'

const MINUTE = 60

/** oidc-provider's configuration: `name` keeps the cookies of two providers on one host apart. */
export const configuration = ({ name, issuer, signing_keys, accounts, claimsOf, ...own }) => ({
  ...own,
  extraClientMetadata: { properties: ['frontchannel_logout_uri', 'organization_number'] },
  conformIdTokenClaims: false, // the ID token carries the claims, as both real ones do
  cookies: {
    names: {
      session: `${name}_session`,
      interaction: `${name}_interaction`,
      resume: `${name}_resume`,
    },
  },
  discovery: { frontchannel_logout_supported: true, frontchannel_logout_session_supported: true },
  features: {
    backchannelLogout: { enabled: true },
    devInteractions: { enabled: false },
    pushedAuthorizationRequests: { enabled: true },
    ...own.features,
  },
  fetch: fetchFromLoopback,
  findAccount: (_context, accountId, token) => {
    const account = accounts.find(({ subject }) => subject === accountId)
    return account && { accountId, claims: () => ({ sub: accountId, ...claimsOf(account, token) }) }
  },
  interactions: { url: (_context, { uid }) => `${issuer}/interaction/${uid}` },
  jwks: { keys: signing_keys },
  loadExistingGrant: grantWhatIsAsked,
  pkce: { required: () => true },
  renderError,
  ttl: {
    AccessToken: 10 * MINUTE,
    AuthorizationCode: MINUTE,
    Grant: 120 * MINUTE,
    IdToken: 2 * MINUTE,
    Interaction: 60 * MINUTE,
    Session: 120 * MINUTE,
    ...own.ttl,
  },
})

/** The library's own guard lets nothing through to loopback, where the whole stack is. */
const fetchFromLoopback = (url, { dispatcher: _guard, ...options }) => fetch(url, options)

/** Nobody is asked for consent: neither ID-porten nor HelseID does. */
const grantWhatIsAsked = async ({ oidc }) => {
  const grant = new oidc.provider.Grant({
    accountId: oidc.account.accountId,
    clientId: oidc.client.clientId,
  })
  grant.addOIDCScope(oidc.params.scope)
  await grant.save(120 * MINUTE)
  return grant
}
