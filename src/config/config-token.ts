/** Under this token the checked environment is injected. */
export const CONFIG = Symbol('CONFIG');
