import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { ValidateBy } from 'class-validator';
import { canonicalLanguage } from '../domain/language-tag.js';

/** A language tag (BCP 47), or a list of them where `each` says so; kept as it is usually written: `zh-Hans`. */
export function IsLanguage({ each = false } = {}): PropertyDecorator {
  return applyDecorators(
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? value.map(canonical) : canonical(value))),
    ValidateBy(
      {
        name: 'isLanguage',
        validator: {
          validate: (value: unknown) => typeof value === 'string' && canonicalLanguage(value) !== null,
          defaultMessage: () => '$property takes language tags such as en or zh-Hans (BCP 47)',
        },
      },
      { each },
    ),
  );
}

function canonical(value: unknown): unknown {
  return typeof value === 'string' ? (canonicalLanguage(value) ?? value) : value;
}
