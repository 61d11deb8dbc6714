import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  pagesOf,
  type OperatingModelHttpClient,
} from '@onemap/plugin-operating-model-common';
import { Readable } from 'node:stream';
import { toDocument, type GapDocument } from './toDocument';

const PAGE = 200;

/** What of the backend the collator asks. */
export type GapSource = Pick<
  OperatingModelHttpClient,
  'listFindings' | 'listRules'
>;

/** Streams the open and the accepted gaps into the search, for those who may read what they are about. */
export class GapCollatorFactory implements DocumentCollatorFactory {
  readonly type = 'operating-model-gaps';
  readonly visibilityPermission = catalogEntityReadPermission;

  /** @param connect - reaches the backend, with credentials that hold while the gaps are read */
  constructor(private readonly connect: () => Promise<GapSource>) {}

  async getCollator(): Promise<Readable> {
    return Readable.from(this.documents());
  }

  private async *documents(): AsyncGenerator<GapDocument> {
    const source = await this.connect();
    const rules = new Map(
      (await source.listRules()).items.map(rule => [rule.id, rule]),
    );
    const pages = pagesOf(cursor =>
      source.listFindings({ limit: PAGE, cursor }),
    );
    for await (const { items } of pages) {
      for (const gap of items) {
        const document = toDocument(gap, rules.get(gap.rule));
        if (document) yield document;
      }
    }
  }
}
