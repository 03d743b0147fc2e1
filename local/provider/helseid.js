// HelseID's stand-in: staff sign in here, and hospital systems get their tokens.

import { relyingParty } from './clients.js'
import { configuration } from './configuration.js'
import { resourceIndicators, systemClaims, systemClients } from './systems.js'

const PID = 'helseid://claims/identity/pid'
const SECURITY_LEVEL = 'helseid://claims/identity/security_level'
const HPR_NUMBER = 'helseid://claims/hpr/hpr_number'
const STRONG = 'Level4'
const WEAK = 'Level3'

/** What the sign-in page offers. */
export const helseid = {
  name: 'helseid',
  title: 'HelseID',
  strong: STRONG,
  eids: [
    { id: 'BankID', label: 'BankID', acr: STRONG, amr: ['BankID'] },
    { id: 'Buypass', label: 'Buypass', acr: STRONG, amr: ['Buypass'] },
    { id: 'MinID', label: 'MinID (nivå 3, for svak / too weak)', acr: WEAK, amr: ['MinID'] },
  ],

  /** oidc-provider's configuration out of the settings that the local stack wrote. */
  configuration: ({ systems, api, ...settings }, client) =>
    configuration({
      ...settings,
      name: helseid.name,
      claims: {
        openid: ['sub', 'amr'],
        'helseid://scopes/identity/pid': [PID],
        'helseid://scopes/identity/security_level': [SECURITY_LEVEL],
        'helseid://scopes/hpr/hpr_number': [HPR_NUMBER],
      },
      claimsOf: ({ national_id, hpr_number }, token) => ({
        [PID]: national_id,
        [SECURITY_LEVEL]: token?.acr === STRONG ? '4' : '3',
        [HPR_NUMBER]: hpr_number ?? undefined,
      }),
      clients: [...systemClients(systems, api), relyingParty('minjournal-staff', client)],
      extraTokenClaims: systemClaims,
      features: {
        clientCredentials: { enabled: true },
        resourceIndicators: resourceIndicators(api),
      },
      scopes: ['openid', 'profile', api.scope],
      ttl: { ClientCredentials: (_context, token) => token.resourceServer.accessTokenTTL },
    }),
}
