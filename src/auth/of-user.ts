import { JoinColumn, ManyToOne } from 'typeorm';
import { User } from './user.entity.js';

/** The relation behind a column `user_id`: what belongs to a user goes with it. */
export function OfUser(constraint: string, { nullable = false } = {}): PropertyDecorator {
  return (target, property) => {
    ManyToOne(() => User, { onDelete: 'CASCADE', nullable })(target, property);
    JoinColumn({ name: 'user_id', foreignKeyConstraintName: constraint })(target, property);
  };
}
