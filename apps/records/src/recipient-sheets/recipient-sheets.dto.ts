import { ApiProperty } from '@nestjs/swagger';
import { IsObject, IsOptional, Matches } from 'class-validator';
import { AuthorDto, DAY_OR_INSTANT } from '../editions/editions.dto.js';
import { RecipientSheetDocumentView } from './recipient-sheet.view.js';

/** A new version of a recipient's sheet. */
export class ReplaceSheetDto extends AuthorDto {
  @IsObject({ message: 'a sheet in the form of docs/contract/recipient-sheet.v1.schema.json' })
  sheet!: RecipientSheetDocumentView;

  /**
   * Since when what it says holds: a day (Stockholm) or an instant (UTC); now, unless given.
   * @example "2026-12-01"
   */
  @ApiProperty({ pattern: DAY_OR_INSTANT.source, required: false })
  @IsOptional()
  @Matches(DAY_OR_INSTANT, { message: 'a day as 2026-12-01, or an instant in UTC' })
  validFrom?: string;
}
