/** A new id for a record or for an operation: random, so that two tabs can make ids without asking anybody. */
export function newId(): string {
  return crypto.randomUUID();
}
