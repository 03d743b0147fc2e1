// What this service is to a provider that people sign in with, as it was registered there.

/** A client of the given name: signs for itself, pushes its requests, hears of every sign-out. */
export const relyingParty = (client_id, { origin, api, public_key }) => ({
  client_id,
  jwks: { keys: [public_key] },
  redirect_uris: [`${api}/identity/callback`],
  post_logout_redirect_uris: [`${origin}/utlogget`],
  backchannel_logout_uri: `${api}/identity/back-channel-sign-out`,
  backchannel_logout_session_required: true,
  frontchannel_logout_uri: `${api}/identity/front-channel-sign-out`,
  grant_types: ['authorization_code'],
  response_types: ['code'],
  require_pushed_authorization_requests: true,
  token_endpoint_auth_method: 'private_key_jwt',
  token_endpoint_auth_signing_alg: 'RS256',
})
