import type { LoggerService } from '@backstage/backend-plugin-api';
import { stringifyError } from '@backstage/errors';
import type { EventsService } from '@backstage/plugin-events-node';
import {
  CATALOG_CHANGED_TOPIC,
  type CatalogChange,
} from '@onemap/plugin-operating-model-common';

const PAUSE_MS = 250;
const NAMED_AT_MOST = 200;

/**
 * Tells whoever listens that the catalog took in something new or changed, so that nobody has to ask it
 * every second. While much changes, it says so only now and then.
 */
export class ChangeSignal {
  private pause: NodeJS.Timeout | undefined;
  private readonly changed = new Set<string>();

  constructor(
    private readonly events: EventsService,
    private readonly logger: LoggerService,
  ) {}

  /** Something changed. @param ref - full reference of the entity */
  raise(ref: string) {
    this.changed.add(ref);
    if (this.pause) return;
    this.publish();
    this.pause = setTimeout(() => {
      this.pause = undefined;
      const [next] = this.changed;
      if (next) this.raise(next);
    }, PAUSE_MS);
    this.pause.unref();
  }

  private publish() {
    const eventPayload: CatalogChange =
      this.changed.size > NAMED_AT_MOST
        ? {}
        : { entityRefs: [...this.changed] };
    this.changed.clear();
    this.events
      .publish({ topic: CATALOG_CHANGED_TOPIC, eventPayload })
      .catch(error => {
        // Listeners look at the catalog by themselves now and then; they only learn of it later.
        this.logger.warn(
          `A change of the catalog could not be announced: ${stringifyError(error)}`,
        );
      });
  }
}
