import Link from '@material-ui/core/Link';
import { hrefOfChannel } from './hrefOfChannel';

/** A way to reach somebody: a link where the machine knows how to use it. */
export function ContactLink({ channel }: { channel: string }) {
  const href = hrefOfChannel(channel);
  return href ? (
    <Link href={href} underline="always">
      {channel}
    </Link>
  ) : (
    <>{channel}</>
  );
}
