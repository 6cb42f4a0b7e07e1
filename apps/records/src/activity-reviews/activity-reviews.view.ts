import { ApiProperty } from '@nestjs/swagger';

export class ActivityReviewView {
  /** approval | review */
  kind!: string;

  kindLabel!: string;

  /** Edition in which the entry was looked at. */
  edition!: string;

  at!: Date;

  /** Function or account. */
  by!: string;

  reason!: string | null;

  /** Day by which it is to be reviewed again. */
  @ApiProperty({ example: '2027-11-22' })
  nextDue!: string;
}

/** Who approved of an entry of the register and reviewed it. */
export class ActivityReviewsView {
  activity!: string;

  /** Day by which it is to be reviewed: by the last review, else a year after the edition in force came into force. */
  @ApiProperty({ example: '2027-11-22' })
  due!: string;

  overdue!: boolean;

  reviews!: ActivityReviewView[];
}
