import { validationPipe } from '../common/validation.pipe.js';
import { BundleDto } from './bundle.dto.js';

/** Checks what was read from a file against the form of a bundle; throws `validation_failed` with every mistake. */
export async function readBundle(value: unknown): Promise<BundleDto> {
  return (await validationPipe.transform(value, { type: 'body', metatype: BundleDto })) as BundleDto;
}
