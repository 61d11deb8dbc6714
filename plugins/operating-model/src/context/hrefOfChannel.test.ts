import { hrefOfChannel } from './hrefOfChannel';

describe('hrefOfChannel', () => {
  it.each([
    ['duty@example.org', 'mailto:duty@example.org'],
    ['+00 555 0110, duty manager', 'tel:+005550110'],
    ['(0)30 123-456', undefined],
    ['030/123-456', 'tel:030123456'],
    ['https://status.example', 'https://status.example'],
    // eslint-disable-next-line no-script-url -- it must not become a link
    ['javascript:alert(1)', undefined],
    ['ask at the desk', undefined],
    ['#platform-oncall', undefined],
  ])('%s leads to %s', (channel, href) => {
    expect(hrefOfChannel(channel)).toBe(href);
  });
});
