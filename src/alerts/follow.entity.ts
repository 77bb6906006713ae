import { Check, Column, CreateDateColumn, Entity, Index, type Relation } from 'typeorm';
import { OfUser } from '../auth/of-user.js';
import { User } from '../auth/user.entity.js';
import { Id, InstantOrNull, Text, TextOrNull, UuidOrNull } from '../database/columns.js';
import type { AlertKind, Followed, FollowWay } from '../domain/alerts/alert-kinds.js';
import type { Language } from '../domain/spoken-languages.js';

/** A view, or their own desk, that somebody follows. It is no part of the record. */
@Entity('follows')
@Check('follows_name_given', `name ~ '\\S'`)
@Check('follows_way_known', `way IN ('feed', 'calendar', 'webhook', 'mail')`)
@Check(
  'follows_kinds_known',
  `CASE about WHEN 'view' THEN kinds <@ ARRAY['new', 'changed', 'denied', 'opens_tomorrow', 'overdue']
    ELSE kinds <@ ARRAY['comment', 'suggestion', 'answer', 'returned', 'assigned'] END`,
)
@Check('follows_about_known', `about IN ('view', 'desk')`)
@Check('follows_desk_sent', `about = 'view' OR (user_id IS NOT NULL AND way IN ('webhook', 'mail') AND filter = '')`)
@Check('follows_language_known', `language IN ('en', 'fr', 'ar', 'fa')`)
@Check('follows_target_whole', `(way IN ('webhook', 'mail')) = (target IS NOT NULL)`)
@Check('follows_owned', `user_id IS NOT NULL OR way = 'mail'`)
@Index('follows_of_user', ['userId', 'id'])
@Index('follows_secret', ['secret'])
export class Follow {
  @Id('follows_pkey') id: string;
  /** Null: whoever gave the mail address has not signed in. */
  @UuidOrNull() userId: string | null;
  @Text() name: string;
  @Text() way: FollowWay;
  @Column({ type: 'text', default: 'view' }) about: Followed;
  /** As in the address of a view; empty of a desk. */
  @Text() filter: string;
  @Column({ type: 'text', array: true }) kinds: AlertKind[];
  @Text() language: Language;
  /** The address of a webhook, or of mail. */
  @TextOrNull() target: string | null;
  /** What signs a webhook (`whsec_…`), opens a feed, or stands in the links of mails. */
  @Text() secret: string;
  /** Where this Démarche is found, `https://demarche.example`. */
  @Text() here: string;
  /** From when on something is told, by the clock of the database; null until a mail address is confirmed. */
  @InstantOrNull() activeSince: Date | null;
  @InstantOrNull() pausedAt: Date | null;
  /** When it was given up. */
  @InstantOrNull() failedAt: Date | null;
  @CreateDateColumn({ type: 'timestamptz' }) createdAt: Date;

  @OfUser('follows_user_fkey', { nullable: true }) user: Relation<User> | null;
}
