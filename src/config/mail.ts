import { ConfigError } from './config-error.js';
import { mailServer, signInAddress } from './readers.js';

/** How mail is sent. */
export interface MailConfig {
  /** The SMTP server (`smtp://user:password@host:587`), with TLS from the beginning where it is `smtps://`. */
  readonly server: string;
  /** The address that mail comes from. */
  readonly from: string;
}

/** Reads where mail is sent by: both variables or none, and with them the address that its links lead to. */
export function readMail(given: (name: string) => string | undefined): MailConfig | undefined {
  const [server, from] = [given('SMTP_URL'), given('MAIL_FROM')];
  if (server === undefined && from === undefined) return undefined;
  if (server === undefined) throw new ConfigError('MAIL_FROM is set but SMTP_URL is not: set both or neither.');
  if (from === undefined) throw new ConfigError('SMTP_URL is set but MAIL_FROM is not: set both or neither.');
  if (given('PUBLIC_URL') === undefined) {
    throw new ConfigError('SMTP_URL needs PUBLIC_URL: links in mails have to lead somewhere.');
  }
  return Object.freeze({ server: mailServer('SMTP_URL', server), from: signInAddress('MAIL_FROM', from) });
}
