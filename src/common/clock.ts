import { Injectable } from '@nestjs/common';

/** What time it is. Tests bind another one; nothing else asks the machine. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}
