import type { AddressInfo } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A mail that came. */
export interface Mail extends Email {
  /** A header as it came, unfolded. */
  header(name: string): string | undefined;
}

/** A mail server on this machine that keeps what comes. */
export interface Mailbox {
  /** As SMTP_URL names it. */
  address: string;
  mails: Mail[];
  /** The first `count` that came, once so many have. */
  until(count: number): Promise<Mail[]>;
  close(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const mails: Mail[] = [];
  const waiting: (() => void)[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then((mail) => {
          mails.push({ ...mail, header: (name) => mail.headers.find(({ key }) => key === name)?.value });
          for (const wake of waiting.splice(0)) wake();
          done();
        });
      });
    },
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    mails,
    until: async (count) => {
      while (mails.length < count) await new Promise<void>((done) => waiting.push(done));
      return mails.slice(0, count);
    },
    close: () => new Promise((done) => server.close(() => done())),
  };
}
