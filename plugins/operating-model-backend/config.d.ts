import { HumanDuration } from '@backstage/types';

export interface Config {
  /** Settings of the operating model plugin. Everything has a default. */
  operatingModel?: {
    /**
     * Settings of gap rules by rule id: `off`, a severity, or an object with `severity` and `parameters`.
     * An unknown rule, severity or parameter stops the start-up.
     */
    rules?: {
      [ruleId: string]:
        | 'off'
        | 'error'
        | 'warning'
        | 'info'
        | {
            severity?: 'off' | 'error' | 'warning' | 'info';
            parameters?: { [name: string]: unknown };
          };
    };
    /**
     * Environments that the organisation has besides the well-known ones. Like its decisions and roles they need
     * not be declared to be used: what is declared is offered by editors, and is no misspelling of another word.
     */
    environments?: string[];
    /** Classes of decision besides the well-known ones. */
    decisions?: string[];
    /** Roles around a service besides the well-known ones. */
    roles?: string[];
    /** The organisation's own obligation packs; bring one in with `$include: ./pack.yaml`. */
    packs?: object[];
    evaluation?: {
      /**
       * How often the catalog is asked whether anything changed. It says so by itself as well, so that a change
       * shows within a second or two; where the catalog runs in another process and there is no events backend,
       * it cannot, and this is how late a change may show (up to five times as late where the catalog is so large
       * that reading it takes long, and other changes come in). Default: every 10 seconds.
       */
      frequency?: HumanDuration;
      /** How long the catalog must not have grown or shrunk before it is judged. Default: 5 seconds. */
      settle?: HumanDuration;
      /**
       * From how many entities on a change is followed by looking only at what it concerns. In a smaller model
       * everything is looked at, which takes a moment. Default: 20000.
       */
      partialFrom?: number;
      /** After how long such a result is held against that of looking at everything. Default: every hour. */
      wholeEvery?: HumanDuration;
    };
    privacy?: {
      /** Whether an answer says how many entities or gaps it hides. Default: true. */
      showHidden?: boolean;
      /**
       * Namespaces that a policy keeps from some people: no entity outside such a namespace gets a relation in the
       * catalog to one in it. Default: none.
       */
      privateNamespaces?: string[];
    };
    clock?: {
      /**
       * What time the plugin takes it to be when it starts, such as 2027-03-01T08:00:00Z: to see what will have
       * lapsed by then, or for tests and pictures that come out the same on every day. Not for a portal in use,
       * where acceptances and signatures would bear a wrong date. Default: the machine's clock.
       */
      startsAt?: string;
    };
    calendar?: {
      /**
       * Time zone of forums whose cadence names hours, such as Europe/Oslo. Default: none, so that ten o'clock
       * is ten o'clock wherever somebody looks at it.
       */
      timeZone?: string;
    };
    waivers?: {
      /** The longest time, in days, for which a gap may be accepted in the portal. Default: 180. */
      maxDays?: number;
    };
    attestations?: {
      /** The roles that sign the one-page model of a service. Default: itsm-lead, ccoe-lead, ciso. */
      roles?: string[];
    };
    notifications?: {
      /**
       * Whether owners are told of gaps of theirs that opened, through the notifications of Backstage, which the
       * portal must have installed. They are told how many and never which. Default: false.
       */
      enabled?: boolean;
      /** How often; what opened in between is told at once. Default: every day. */
      frequency?: HumanDuration;
    };
    retention?: {
      /** For how long evaluations are kept, in days. Default: 90. */
      evaluations?: number;
      /** For how long closed gaps are kept, in days. Default: 730. */
      resolvedFindings?: number;
      /** For how long the figures of each day are kept, in days. Default: 1825. */
      dailyFigures?: number;
    };
  };
}
