import { ApiExtension } from '@nestjs/swagger';
import type { ProblemCode } from '../domain/refusals/problem-codes.js';

/** Where the codes stand until the document is complete. */
export const REFUSES = 'x-refuses';

/** On a handler: problems that its kind of route does not have, for the API's document. */
export const Refuses = (...codes: ProblemCode[]): MethodDecorator => ApiExtension(REFUSES, codes);
