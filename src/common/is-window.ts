import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { isFarDay, withOpenEnd } from '../domain/time/open-end.js';
import { IsEdtf } from './is-edtf.js';

interface Given {
  value: unknown;
}

/** An EDTF date or an instant; an interval to a day such as 9999-12-31 is understood, and kept, as one with an open end. */
export function IsWindow(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: Given) => (typeof value === 'string' ? withOpenEnd(value) : value)),
    IsEdtf(),
  );
}

/** The last day of something, as EDTF; one such as 9999-12-31 is understood, and kept, as none. */
export function IsLastDay(): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: Given) => (typeof value === 'string' && isFarDay(value) ? null : value)),
    IsEdtf(),
  );
}
