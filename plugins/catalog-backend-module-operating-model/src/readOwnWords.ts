import type { RootConfigService } from '@backstage/backend-plugin-api';
import type { OwnWords } from '@onemap/plugin-operating-model-common';

/** The organisation's own words, from the section `operatingModel` that the operating-model backend reads too. */
export function readOwnWords(config: RootConfigService): OwnWords {
  const words = (key: keyof OwnWords) =>
    config.getOptionalStringArray(`operatingModel.${key}`) ?? [];
  return {
    environments: words('environments'),
    decisions: words('decisions'),
    roles: words('roles'),
  };
}
