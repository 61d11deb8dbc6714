import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { workspace, type Workspace } from './workspace';

/** What commits the files of a folder. */
export interface Committer {
  /** Runs git with words separated by spaces, and gives what it printed. */
  git(command: string): string;
  /** Commits all files and gives the commit; the first time, the folder becomes a repository. */
  commit(): string;
}

/** A workspace that is a git repository. */
export interface Repository extends Workspace, Committer {}

/** Makes a repository with files that are committed. */
export function repository(
  files: Record<string, string | Uint8Array>,
): Repository {
  const made = workspace(files);
  const { git, commit } = committer(made.folder);
  commit();
  return { ...made, git, commit };
}

/** Commits what is in a folder. */
export function committer(folder: string): Committer {
  const git = (command: string) =>
    execFileSync('git', command.split(' '), { cwd: folder }).toString().trim();
  const commit = () => {
    if (!existsSync(join(folder, '.git'))) git('init -q -b main');
    git('add -A');
    git(
      '-c user.name=Test -c user.email=test@example.com -c commit.gpgsign=false commit -q --no-verify -m change',
    );
    return git('rev-parse HEAD');
  };
  return { git, commit };
}
