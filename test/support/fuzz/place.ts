import { startProvider, type RunningProvider } from '../oidc.js';
import { openMailbox, type Mailbox } from '../mailbox.js';
import { openNewsroom, type Newsroom } from '../newsroom.js';
import { setReadings, type Readings } from '../readings.js';
import { openReceiver, type Receiver } from '../receiver.js';

/** The address that people type. */
export const HOME = 'http://demarche.example';

/** A Démarche at which every operation can be asked with success: with mail, a provider to sign in at, and a webhook that listens. */
export interface Place extends Readings {
  room: Newsroom;
  box: Mailbox;
  receiver: Receiver;
  close(): Promise<void>;
}

export async function openPlace(provider: RunningProvider): Promise<Place> {
  const [box, receiver] = [await openMailbox(), await openReceiver()];
  const room = await openNewsroom({
    environment: {
      ...{ PUBLIC_URL: HOME, SMTP_URL: box.address, MAIL_FROM: 'news@demarche.example', ALERTS_LOOPBACK: 'on' },
      ...{ OIDC_ISSUER: provider.issuer, OIDC_CLIENT_ID: 'demarche', OIDC_CLIENT_SECRET: 'a secret of the provider' },
    },
  });
  return {
    ...{ room, box, receiver, ...(await setReadings(room)) },
    async close() {
      await room.close();
      await receiver.close();
      await box.close();
    },
  };
}

export const openProvider = (): Promise<RunningProvider> => startProvider(`${HOME}/api/session/oidc/callback`);
