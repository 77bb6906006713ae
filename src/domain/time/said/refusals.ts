/**
 * Why words that are a date are not taken for one: its weekday is another, no zone is told or several could be meant, the
 * clocks skip that hour, no clock has it, the calendar has no such day, it waits for the moon to be seen, two calendars name different days, day and month could be
 * exchanged.
 */
export type SaidRefusal = 'weekday' | 'zone' | 'time' | 'hour' | 'day' | 'moon' | 'calendar' | 'order';
