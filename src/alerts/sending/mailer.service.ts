import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { ALERT_SETTINGS, type AlertSettings } from '../alert-settings.js';
import type { Outcome } from './post-guarded.js';

/** A mail of ours. */
export interface OutgoingMail {
  readonly to: string;
  /** The same of each try, so that one that came twice is seen to be one. */
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Where one click ends it (RFC 8058); none of a question, which is sent once. */
  readonly unsubscribe?: string;
}

/** Each step of the conversation with the mail server may take so long, in milliseconds. */
const WITHIN_MS = 10_000;

/** Hands mails to the server that the environment names. */
@Injectable()
export class Mailer {
  private readonly transport: Transporter | null;

  constructor(@Inject(ALERT_SETTINGS) private readonly settings: AlertSettings) {
    const { mail } = settings;
    this.transport = mail
      ? createTransport(
          { url: mail.server, ...TIMES, disableFileAccess: true, disableUrlAccess: true },
          { from: { name: 'Démarche', address: mail.from } },
        )
      : null;
  }

  get isSetUp(): boolean {
    return this.transport !== null;
  }

  /** Never fails: what went wrong is told. */
  async send({ to, messageId, subject, text, html, unsubscribe }: OutgoingMail): Promise<Outcome> {
    if (!this.transport) return { status: null, fault: 'mail_not_set_up' };
    try {
      await this.transport.sendMail({
        ...{ to: { name: '', address: to }, subject, text, html },
        messageId: `<${messageId}@${new URL(this.settings.publicUrl ?? 'http://localhost').hostname}>`,
        headers: {
          'Auto-Submitted': 'auto-generated',
          ...(unsubscribe !== undefined && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
        },
        ...(unsubscribe !== undefined && { list: { unsubscribe: { url: unsubscribe } } }),
      });
      return { status: null, fault: null };
    } catch (error) {
      const status = (error as { responseCode?: number }).responseCode;
      return status === undefined ? { status: null, fault: 'mail_unreachable' } : { status, fault: 'mail_refused' };
    }
  }
}

const TIMES = { connectionTimeout: WITHIN_MS, greetingTimeout: WITHIN_MS, socketTimeout: WITHIN_MS } as const;
