import type { AnyEntity, Reference } from './ModelEntity';
import type { Reads } from './Reads';

/** A reference that says when somebody looks at what it points at. */
export class NotedReference implements Reference {
  constructor(
    readonly ref: string,
    readonly path: string,
    private readonly entity: AnyEntity | undefined,
    private readonly reads: Reads,
  ) {}

  get target(): AnyEntity | undefined {
    this.reads.content(this.ref);
    return this.entity;
  }
}
