import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { AnyRule } from '@onemap/plugin-operating-model-common';

/** Takes an organisation's own rules and obligation packs. */
export interface OperatingModelRulesExtensionPoint {
  /**
   * Adds rules, made with `defineRule`.
   *
   * @throws Error where a rule with the same id is there already
   */
  addRule(...rules: AnyRule[]): void;
  /**
   * Adds obligation packs: parsed YAML or JSON, checked at start-up. A pack with the id of a built-in one
   * takes its place.
   */
  addPack(...packs: unknown[]): void;
}

/** Where a module of the operating-model plugin adds its own rules and packs. */
export const operatingModelRulesExtensionPoint =
  createExtensionPoint<OperatingModelRulesExtensionPoint>({
    id: 'operating-model.rules',
  });
