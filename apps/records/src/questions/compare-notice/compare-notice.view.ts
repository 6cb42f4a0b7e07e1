import { ApiProperty } from '@nestjs/swagger';
import { EditionFindingView } from '../../register/register.view.js';
import { LabelledTerm } from '../../register/term.view.js';
import { AnswerView } from '../answer.view.js';

/** Where notice and register differ, or both are silent. */
export class NoticeDifferenceView {
  /** missing | surplus | wrong | unknown | to-judge */
  state!: LabelledTerm;

  /** Activities of which it holds; empty: it is of no single activity. */
  activities!: LabelledTerm[];

  /** What the notice says. */
  told!: string[];

  /** What the register says. */
  registered!: string[];
}

/** One thing that Art. 13 and 14 have a notice say. */
export class NoticeItemView {
  /** controller | dpo | purpose | basis | interest | categories | recipients | transfers | retention | rights | complaint | source | obligation | automated */
  item!: LabelledTerm;

  article!: string;

  /** Activities in which notice and register agree; 1 for what is of no single activity. */
  agrees!: number;

  differences!: NoticeDifferenceView[];
}

/** Activities by how they compare, over all items; what is of no single activity counts once. */
export class NoticeSumsView {
  agrees!: number;

  missing!: number;

  surplus!: number;

  wrong!: number;

  unknown!: number;

  /** Only a person can say; no part of `holds`. */
  toJudge!: number;
}

/** An edition of the notice that events say was shown. */
export class NoticeShownView {
  @ApiProperty({ example: '2018-05' })
  notice!: string;

  /** older | same | newer: beside the notice that is compared. */
  relation!: LabelledTerm;

  events!: number;

  /** Persons to whom no later one was shown. */
  persons!: number;

  firstSeen!: Date;

  lastSeen!: Date;
}

/** Question 13. */
export class ComparedNoticeView extends AnswerView {
  /** Edition of the notice that is compared. */
  @ApiProperty({ example: '2018-05' })
  notice!: string;

  noticeTitle!: string;

  /** Edition of the register that it is compared with: the one in force. */
  @ApiProperty({ example: '2026-11' })
  edition!: string;

  /** Whether the notice still says what the register says, as far as the two can be compared. */
  holds!: boolean;

  sums!: NoticeSumsView;

  items!: NoticeItemView[];

  /** What the notice gets wrong in itself, whatever the register says. */
  defects!: EditionFindingView[];

  /** Which notices persons were shown, by the events that say so; empty: none says so, and it is not known. */
  shown!: NoticeShownView[];
}
