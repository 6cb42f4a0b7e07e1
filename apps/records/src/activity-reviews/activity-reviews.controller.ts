import { Body, Controller, Get, HttpCode, HttpStatus, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang, LanguageQuery } from '#http';
import { ReviewActivityDto } from './activity-reviews.dto.js';
import { ActivityReviewsView } from './activity-reviews.view.js';
import { ReviewActivityService } from './review-activity.service.js';

const KEY = { name: 'key', description: 'Key of the activity', example: 'guard-dispatch' };

const CASES = {
  400: 'A field is wrong or unknown, or names a person.',
  404: 'The edition in force has no such activity.',
  503: 'The database is away.',
};

@ApiTags('register')
@Controller('api/activities/:key/reviews')
export class ActivityReviewsController {
  constructor(@Inject(ReviewActivityService) private readonly service: ReviewActivityService) {}

  /** Who approved of an entry of the register and reviewed it, and when it is to be reviewed again. */
  @Get()
  @ApiParam(KEY)
  @ApiProblems(CASES)
  async list(
    @Param('key') key: string,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<ActivityReviewsView> {
    return this.service.show(key, lang);
  }

  /** Keeps that somebody approved of the entry, or reviewed it. */
  @Post()
  @HttpCode(HttpStatus.OK)
  @ApiParam(KEY)
  @ApiProblems(CASES)
  async review(
    @Param('key') key: string,
    @Body() asked: ReviewActivityDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<ActivityReviewsView> {
    await this.service.review(key, asked);
    return this.service.show(key, lang);
  }
}
