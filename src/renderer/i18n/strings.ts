import type { ar } from './ar';

type Widened<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { [K in keyof T]: Widened<T[K]> };

/** All words of the interface. Arabic is the original; English must have the same keys. */
export type Strings = Widened<typeof ar>;
