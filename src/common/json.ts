/** JSON that PostgreSQL wrote and that is passed on as text. */
export const JSON_TYPE = 'application/json; charset=utf-8';
