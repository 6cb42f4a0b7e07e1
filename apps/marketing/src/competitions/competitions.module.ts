import { Module } from '@nestjs/common';
import { EnterCompetitionController } from './enter-competition/enter-competition.controller.js';
import { EnterCompetitionService } from './enter-competition/enter-competition.service.js';

@Module({ controllers: [EnterCompetitionController], providers: [EnterCompetitionService] })
export class CompetitionsModule {}
