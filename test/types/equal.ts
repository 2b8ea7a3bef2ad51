// Type-level equality, for the type tests.
export type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
export const is = <T extends true>(..._: T[]): void => undefined;
