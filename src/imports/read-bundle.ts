import { validationPipe } from '../common/validation.pipe.js';
import { BundleDto } from './bundle.dto.js';
import { fromFormat1 } from './format-1.js';

/**
 * Checks what was read from a file against the form of a bundle; throws `validation_failed` with every mistake. Pointers
 * into a file of the first format name things as the second does.
 */
export async function readBundle(value: unknown): Promise<BundleDto> {
  const isFirst = typeof value === 'object' && value !== null && !('format' in value);
  const bundle = isFirst ? fromFormat1(value as Record<string, unknown>) : value;
  return (await validationPipe.transform(bundle, { type: 'body', metatype: BundleDto })) as BundleDto;
}
