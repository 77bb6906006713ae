import { ApiProperty, OmitType, PickType } from '@nestjs/swagger';
import { ArrayMinSize, ArrayUnique, IsBoolean, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { IsEmailAddress } from '../auth/is-email-address.js';
import { IsText } from '../common/is-text.js';
import {
  ALERT_KINDS,
  DELIVERY_STATES,
  DESK_ALERTS,
  FOLLOWED,
  FOLLOW_STATES,
  FOLLOW_WAYS,
  SENT_WAYS,
  VIEW_ALERTS,
  type AlertKind,
  type DeliveryState,
  type DeskAlert,
  type Followed,
  type FollowState,
  type FollowWay,
  type SentWay,
  type ViewAlert,
} from '../domain/alerts/alert-kinds.js';
import { FAULTS, type Fault } from '../domain/alerts/faults.js';
import { LANGUAGES, type Language } from '../domain/spoken-languages.js';

export class NewFollowDto {
  /** What it is called, in the words of whoever follows; where nothing is said, as feeds of its filter are, “Iran–US · talks”. */
  @IsOptional()
  @IsText(200)
  name?: string;

  /** By which way one is told. */
  @IsIn(FOLLOW_WAYS)
  @ApiProperty({ enum: FOLLOW_WAYS, enumName: 'FollowWay' })
  way: FollowWay;

  /**
   * As in the address of a view: `dossier=iran-us-2025-2026&kind=talks`. Empty is everything. It takes neither a day looked back to nor
   * drafts, and names no dossier, actor or source that is not there.
   */
  @IsString()
  @MaxLength(4000)
  filter: string;

  /** What to be told of: everything, where nothing is said. Feeds and calendars have all that the filter shows. */
  @IsOptional()
  @IsIn(VIEW_ALERTS, { each: true })
  @ArrayUnique()
  @ArrayMinSize(1)
  @ApiProperty({ enum: VIEW_ALERTS, enumName: 'ViewAlert', isArray: true, required: false })
  kinds?: ViewAlert[];

  /** The language of whoever reads it; English where nothing is said. */
  @IsOptional()
  @IsIn(LANGUAGES)
  @ApiProperty({ enum: LANGUAGES, enumName: 'SpokenLanguage', required: false })
  language?: Language;

  /** Of a webhook, its https address; of mail, the address, which is asked first. Of others, nothing. */
  @IsOptional()
  @IsText(2000)
  target?: string;
}

/** The same of somebody who has not signed in. */
export class NewMailFollowDto extends OmitType(NewFollowDto, ['way', 'target']) {
  /** It is asked first. */
  @IsEmailAddress()
  target: string;
}

/** That somebody wants to be told of their own desk: of what is not published, only that there is something, by whom, and where. */
export class NewDeskFollowDto extends PickType(NewFollowDto, ['name', 'language', 'target']) {
  /** By which way one is told. */
  @IsIn(SENT_WAYS)
  @ApiProperty({ enum: SENT_WAYS, enumName: 'SentWay' })
  way: SentWay;

  /** What to be told of: everything, where nothing is said. */
  @IsOptional()
  @IsIn(DESK_ALERTS, { each: true })
  @ArrayUnique()
  @ArrayMinSize(1)
  @ApiProperty({ enum: DESK_ALERTS, enumName: 'DeskAlert', isArray: true, required: false })
  kinds?: DeskAlert[];
}

/** What may be changed of what is followed. */
export class FollowPatchDto {
  /** `true`: nothing is sent, and nothing kept for later. `false`: from now on again, even where it was given up. */
  @IsBoolean()
  paused: boolean;
}

export class FollowDto {
  /** @format uuid */
  id: string;
  name: string;
  /** A view, or one’s own desk. */
  @ApiProperty({ enum: FOLLOWED, enumName: 'Followed' })
  about: Followed;
  @ApiProperty({ enum: FOLLOW_WAYS, enumName: 'FollowWay' })
  way: FollowWay;
  /** Empty of a desk. */
  filter: string;
  @ApiProperty({ enum: ALERT_KINDS, enumName: 'AlertKind', isArray: true })
  kinds: AlertKind[];
  @ApiProperty({ enum: LANGUAGES, enumName: 'SpokenLanguage' })
  language: Language;
  /** Where it is sent to; null of what is fetched. */
  target: string | null;
  /** Where a program fetches it, with the secret that opens it and nothing else; null of what is sent. */
  address: string | null;
  @ApiProperty({ enum: FOLLOW_STATES, enumName: 'FollowState' })
  state: FollowState;
  /** @format date-time */
  createdAt: string;
}

export class MadeFollowDto extends FollowDto {
  /** What a webhook is signed with (Standard Webhooks, `whsec_…`), told this once; null of all else. */
  secret: string | null;
}

export class FollowListDto {
  items: FollowDto[];
}

/** That a mail with a question has gone out. */
export class AskedFollowDto {
  /** Where it went. */
  target: string;
}

/** Which ways there are. */
export class FollowWaysDto {
  /** Whether mail can be sent. */
  mail: boolean;
  /** Whether feeds and calendars open without a secret: everybody may read. */
  open: boolean;
}

/** What a link in a mail holds. */
export class FollowLinkDto {
  /** What stands in the link, after `confirm=` or `stop=`. */
  @IsString()
  @MaxLength(100)
  token: string;
}

/** What a link in a mail has done. */
export class FollowLinkDoneDto {
  /** What the follow is called. */
  name: string;
  @ApiProperty({ enum: LANGUAGES, enumName: 'SpokenLanguage' })
  language: Language;
}

/** One sending. */
export class DeliveryDto {
  /** @format uuid */
  id: string;
  isTest: boolean;
  @ApiProperty({ enum: DELIVERY_STATES, enumName: 'DeliveryState' })
  state: DeliveryState;
  /** How often it was tried. */
  attempts: number;
  /** The status that a webhook answered last, or the code of a mail server; null where there was no answer. */
  @ApiProperty({ type: Number, nullable: true })
  status: number | null;
  /** What was wrong the last time. */
  @ApiProperty({ enum: FAULTS, enumName: 'DeliveryFault', nullable: true })
  fault: Fault | null;
  /** How many alerts are in it. */
  alerts: number;
  /** @format date-time */
  createdAt: string;
  /**
   * When it is tried again; null once it has ended.
   * @format date-time
   */
  nextAt: string | null;
}

export class DeliveryListDto {
  /** The newest fifty. */
  items: DeliveryDto[];
}
