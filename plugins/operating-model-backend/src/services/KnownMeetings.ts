/** Meetings that were worked out for a model, for the days that were asked for last: nearly all ask for the same. */
export class KnownMeetings {
  private days = '';
  private meetings = new Map<string, string[]>();

  /** What is known of some days, to be added to. */
  of({ from, until }: { from: string; until: string }): Map<string, string[]> {
    const days = `${from} ${until}`;
    if (days !== this.days) {
      this.days = days;
      this.meetings = new Map();
    }
    return this.meetings;
  }
}
