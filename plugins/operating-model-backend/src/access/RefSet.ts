/** Numbers references, so that a set of them can be a row of bits. A number stays with its reference. */
export class RefNumbers {
  private readonly numbers = new Map<string, number>();

  /** How many references have one. */
  get size(): number {
    return this.numbers.size;
  }

  /** The number of a reference; undefined where no set ever held it. */
  find(ref: string): number | undefined {
    return this.numbers.get(ref);
  }

  /** The number of a reference, which gets one where it has none. */
  of(ref: string): number {
    const known = this.numbers.get(ref);
    if (known !== undefined) return known;
    this.numbers.set(ref, this.numbers.size);
    return this.numbers.size - 1;
  }
}

/** A set of references at a bit for each: of a catalog of 100,000 entities it takes 12.5 kB. */
export class RefSet {
  private constructor(
    private readonly numbers: RefNumbers,
    private bits: Uint8Array,
  ) {}

  static empty(numbers: RefNumbers): RefSet {
    return new RefSet(numbers, new Uint8Array(Math.ceil(numbers.size / 8)));
  }

  copy(): RefSet {
    return new RefSet(this.numbers, this.bits.slice());
  }

  has(ref: string): boolean {
    const number = this.numbers.find(ref);
    if (number === undefined) return false;
    // Beyond the end there is no bit, and `undefined & 1` is 0.
    return (this.bits[number >> 3] & (1 << (number & 7))) !== 0;
  }

  add(ref: string) {
    const number = this.numbers.of(ref);
    this.makeRoomFor(number);
    this.bits[number >> 3] |= 1 << (number & 7);
  }

  delete(ref: string) {
    const number = this.numbers.find(ref);
    if (number === undefined) return;
    this.makeRoomFor(number);
    this.bits[number >> 3] &= ~(1 << (number & 7));
  }

  private makeRoomFor(number: number) {
    if (number >> 3 < this.bits.length) return;
    const larger = new Uint8Array(
      Math.max(64, this.bits.length * 2, (number >> 3) + 1),
    );
    larger.set(this.bits);
    this.bits = larger;
  }
}
