import { ValidateIf } from 'class-validator';

/** May be left out, but is not null where it stands: `IsOptional` would let null through to a column that takes none. */
export const MayBeAbsent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);
