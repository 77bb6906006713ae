import { Catch, Inject, Injectable, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pathOf } from '../common/path-of.js';
import { asProblem } from '../common/problem.filter.js';
import { THEMES } from './embed-query.dto.js';
import { languageAsked } from './language-asked.js';
import { refusedPage } from './page/page.js';
import { EMBED_SETTINGS, type EmbedSettings } from './settings.js';
import { speechIn } from './speech.js';

/** Says in the frame itself, to whoever looks at it, why nothing is shown in it. */
@Injectable()
@Catch()
export class EmbedRefusals implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(@Inject(EMBED_SETTINGS) private readonly settings: EmbedSettings) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { status, code, message, errors, facts } = asProblem(error);
    if (status >= 500 && !request.socket.destroyed) {
      this.log.error(`${request.id} ${pathOf(request.url)}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const speech = speechIn(languageAsked(request));
    const { theme } = request.query as { theme?: unknown };
    const told = speech.words[WORDS[code] ?? (status < 500 ? 'wrong' : 'busy')];
    const why = code === 'validation_failed' ? [told, ...(errors ?? []).map(({ detail }) => detail), message] : [told];
    if (facts.retryAfter !== undefined) void reply.header('retry-after', facts.retryAfter);
    void reply
      .status(status)
      .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
      .send(
        refusedPage(
          [...new Set(why)].join(' '),
          speech,
          THEMES.find((one) => one === theme) ?? 'auto',
          this.settings.version,
        ),
      );
  }
}

const WORDS: Readonly<Record<string, 'members' | 'missing' | 'wrong'>> = {
  forbidden: 'members',
  not_found: 'missing',
  bad_id: 'missing',
};
