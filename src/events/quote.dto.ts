import { ActorRefDto } from '../actors/actors.dto.js';
import { ByLanguage } from '../common/by-language.js';
import { SourceRefDto } from '../sources/source-ref.dto.js';

/** What somebody is quoted with. */
export class QuoteDto {
  /** In the language it was printed in. */
  quote: string;
  /** Language of the quote (BCP 47). */
  language: string;
  /** In other languages, by their tags (BCP 47). */
  @ByLanguage({ nullable: true })
  translation: Record<string, string> | null;
  /** What is to be known of the words quoted. */
  quoteNote: string | null;
  speaker: ActorRefDto | null;
  attribution: string | null;
  source: SourceRefDto;
}
