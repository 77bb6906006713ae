/** What a look at one thing found: it is well, it is worth knowing, or it is wrong; in a sentence. */
export interface Finding {
  readonly is: 'well' | 'note' | 'wrong';
  readonly says: string;
}

const finding =
  (is: Finding['is']) =>
  (says: string): Finding => ({ is, says });

export const well = finding('well');
export const note = finding('note');
export const wrong = finding('wrong');
