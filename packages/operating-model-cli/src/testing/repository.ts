import { execFileSync } from 'node:child_process';
import { workspace, type Workspace } from './workspace';

/** A workspace that is a git repository. */
export interface Repository extends Workspace {
  /** Runs git with words separated by spaces, and gives what it printed. */
  git(command: string): string;
  /** Commits all files and gives the commit. */
  commit(): string;
}

/** Makes a repository with files that are committed. */
export function repository(
  files: Record<string, string | Uint8Array>,
): Repository {
  const made = workspace(files);
  const git = (command: string) =>
    execFileSync('git', command.split(' '), { cwd: made.folder })
      .toString()
      .trim();
  const commit = () => {
    git('add -A');
    git(
      '-c user.name=Test -c user.email=test@example.com -c commit.gpgsign=false commit -q --no-verify -m change',
    );
    return git('rev-parse HEAD');
  };
  git('init -q -b main');
  commit();
  return { ...made, git, commit };
}
