// ID-porten's stand-in, where patients sign in.

import { relyingParty } from './clients.js'
import { configuration } from './configuration.js'

const HIGH = 'idporten-loa-high'
const SUBSTANTIAL = 'idporten-loa-substantial'

/** What the sign-in page offers; whoever has no Norwegian number comes with an eID from abroad. */
export const idporten = {
  name: 'idporten',
  title: 'ID-porten',
  strong: HIGH,
  eids: [
    { id: 'BankID', label: 'BankID', acr: HIGH, amr: ['BankID'] },
    { id: 'Buypass', label: 'Buypass', acr: HIGH, amr: ['Buypass'] },
    { id: 'MinID', label: 'MinID (for svak / too weak)', acr: SUBSTANTIAL, amr: ['Minid-OTC'] },
  ],
  foreign: { id: 'eIDAS', label: 'eIDAS', acr: HIGH, amr: ['eIDAS'] },

  /** oidc-provider's configuration out of the settings that the local stack wrote. */
  configuration: (settings, client) =>
    configuration({
      ...settings,
      name: idporten.name,
      acrValues: [SUBSTANTIAL, HIGH],
      claims: { openid: ['sub', 'pid', 'locale', 'acr', 'amr'] },
      claimsOf: ({ national_id }) => ({ pid: national_id ?? undefined, locale: 'nb' }),
      clients: [relyingParty('minjournal-patients', client)],
    }),
}
