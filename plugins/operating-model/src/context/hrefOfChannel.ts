const MAIL = /^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/;
const PHONE = /^\+?[\d][\d ()/-]{4,}\d/;
const WEB = /^https?:\/\/\S+$/;

/** What a channel such as "+00 555 0110, duty manager" links to; undefined where it is words alone. */
export function hrefOfChannel(channel: string): string | undefined {
  if (MAIL.test(channel)) return `mailto:${channel}`;
  if (WEB.test(channel)) return channel;
  const [number] = PHONE.exec(channel) ?? [];
  return number && `tel:${number.replace(/[^+\d]/g, '')}`;
}
