// What the provider is told. Each kind of client has a file of its own.

import { resourceIndicators, systemClaims, systemClients } from './systems.js'

/** oidc-provider's configuration out of the settings that the local stack wrote. */
export const configuration = ({ signing_keys, systems, api }) => ({
  clients: systemClients(systems, api),
  extraClientMetadata: { properties: ['organization_number'] },
  extraTokenClaims: systemClaims,
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    resourceIndicators: resourceIndicators(api),
  },
  jwks: { keys: signing_keys },
  scopes: [api.scope],
  ttl: { ClientCredentials: (_context, token) => token.resourceServer.accessTokenTTL },
})
