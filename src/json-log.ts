import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { requestId } from './common/request-id.js';

/** The log as one object of JSON a line, each with the id of the request that it belongs to, for programs that gather logs. */
export class JsonLog extends ConsoleLogger {
  constructor(logLevels: LogLevel[]) {
    super({ json: true, compact: true, logLevels });
  }

  protected override getJsonLogObject(
    ...asked: Parameters<ConsoleLogger['getJsonLogObject']>
  ): ReturnType<ConsoleLogger['getJsonLogObject']> {
    const id = requestId();
    return { ...super.getJsonLogObject(...asked), ...(id !== undefined && { requestId: id }) };
  }
}
