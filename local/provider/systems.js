// Hospital systems: client credentials with private_key_jwt, as HelseID gives them.

const ORGANIZATION_CLAIM = 'helseid://claims/client/claims/orgnr_parent'
const TOKEN_LIFETIME = 600

/** One client per system, known by the public half of its key. */
export const systemClients = (systems, { scope }) =>
  systems.map(({ client_id, organization_number, public_key }) => ({
    client_id,
    organization_number,
    jwks: { keys: [public_key] },
    scope,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    token_endpoint_auth_method: 'private_key_jwt',
    token_endpoint_auth_signing_alg: 'ES256',
  }))

/** The one API that tokens are issued for; they are signed JWTs that it checks by itself. */
export const resourceIndicators = ({ audience, scope }) => ({
  enabled: true,
  defaultResource: (_context, client) =>
    client.grantTypeAllowed('client_credentials') ? audience : undefined,
  getResourceServerInfo: () => ({
    audience,
    scope,
    accessTokenFormat: 'jwt',
    accessTokenTTL: TOKEN_LIFETIME,
    jwt: { sign: { alg: 'RS256' } },
  }),
})

/** What a system's token says of it: the number of the organization it belongs to. */
export const systemClaims = (_context, token) =>
  token.kind === 'ClientCredentials'
    ? { [ORGANIZATION_CLAIM]: token.client.organization_number }
    : undefined
