const { matchMedia } = window;

afterEach(() => {
  window.matchMedia = matchMedia;
});

/** Makes the browser of a test a phone: it says yes to what asks for a narrow screen, until the test is over. */
export function onPhone(): void {
  window.matchMedia = media =>
    Object.assign(new EventTarget(), {
      matches: media.includes('max-width'),
      media,
      onchange: null,
      addListener() {},
      removeListener() {},
    });
}
