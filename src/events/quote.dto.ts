import { ActorRefDto } from '../actors/actors.dto.js';
import { SourceRefDto } from './event-detail.dto.js';

/** What somebody is quoted with. */
export class QuoteDto {
  /** In the language it was printed in. */
  quote: string;
  /** Language of the quote (BCP 47). */
  language: string;
  translation: string | null;
  speaker: ActorRefDto | null;
  attribution: string | null;
  source: SourceRefDto;
}
