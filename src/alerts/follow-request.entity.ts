import { Entity, Index } from 'typeorm';
import { Id, Instant, Text } from '../database/columns.js';

/** That somebody asked for mail to an address: kept for a day, so that nobody fills another's box with questions. */
@Entity('follow_requests')
@Index('follow_requests_address', ['address', 'askedAt'])
@Index('follow_requests_network', ['network', 'askedAt'])
@Index('follow_requests_asked_at', ['askedAt'])
export class FollowRequest {
  @Id('follow_requests_pkey') id: string;
  /** Folded. */
  @Text() address: string;
  @Text() network: string;
  @Instant() askedAt: Date;
}
