/** SQL of the number of the advisory lock that whoever works on an import holds; `id` is SQL of its id as text. */
export const LOCK_OF = (id: string): string => `hashtextextended('import ' || ${id}, 0)`;
