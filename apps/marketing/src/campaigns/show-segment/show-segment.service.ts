import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { noSuchSegment } from '../campaign-problems.js';
import { countSends, findSegment } from '../campaigns.repository.js';
import { type SegmentView, segmentView } from '../segment.view.js';

@Injectable()
export class ShowSegmentService {
  constructor(private readonly dataSource: DataSource) {}

  async show(id: string): Promise<SegmentView> {
    const segment = await findSegment(this.dataSource, id);
    if (segment === undefined) throw noSuchSegment();
    return segmentView(segment, await countSends(this.dataSource, id));
  }
}
