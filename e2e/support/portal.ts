/** Where the portal under test is. */
export interface Portal {
  /** The address of the pages, without a closing slash. */
  url: string;
  /** The address of the API, without a closing slash. */
  backendUrl: string;
  /** The folder with the copy of examples/ that the portal reads. */
  examples: string;
}

/** Tells the test processes, which inherit the environment, where the portal is. */
export function publish({ url, backendUrl, examples }: Portal): void {
  process.env.ONEMAP_URL = url;
  process.env.ONEMAP_BACKEND_URL = backendUrl;
  process.env.ONEMAP_EXAMPLES = examples;
}

/** Where the portal is, as published. */
export function publishedPortal(): Portal {
  const read = (name: string) => {
    const value = process.env[name];
    if (!value) {
      throw new Error(`${name} is not set: the portal was not started`);
    }
    return value;
  };
  return {
    url: read('ONEMAP_URL'),
    backendUrl: read('ONEMAP_BACKEND_URL'),
    examples: read('ONEMAP_EXAMPLES'),
  };
}
