import { findForum } from '../../shared/findForum';
import { Pending } from '../../shared/Pending';
import { useAnswer } from '../../shared/useAnswer';
import { ForumComparison } from './ForumComparison';

interface ComparedForumsProps {
  /** Full references. */
  refs: readonly [string, string];
  onClose: () => void;
}

/** The two forums that the URL compares, whichever page of the list they stand on; nothing where one is not there. */
export function ComparedForums({ refs, onClose }: ComparedForumsProps) {
  const found = useAnswer(['findForum', ...refs], api =>
    Promise.all(refs.map(ref => findForum(api, ref))),
  );
  return (
    <Pending of={found}>
      {([a, b]) =>
        a.forum && b.forum && a.forum.ref !== b.forum.ref ? (
          <ForumComparison forums={[a.forum, b.forum]} onClose={onClose} />
        ) : null
      }
    </Pending>
  );
}
