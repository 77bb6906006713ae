import { ApiProperty } from '@nestjs/swagger';

/** A form that its writer has not handed in yet, as a list names it. */
export class FormDraftRefDto {
  /** What the client calls it, such as `new-event-<dossier>:<id>` or `event-<ref>`. */
  key: string;
  /** The member `title` of the form, where it has one. */
  title: string | null;
  /**
   * When it was first kept.
   *
   * @format date-time
   */
  begunAt: string;
  /** @format date-time */
  updatedAt: string;
}

export class FormDraftListDto {
  /** The newest first. */
  items: FormDraftRefDto[];
}

/** The same with all that was typed. */
export class FormDraftDto extends FormDraftRefDto {
  /** Just as it was sent. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  document: object;
}
