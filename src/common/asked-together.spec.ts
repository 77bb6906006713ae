import { AskedTogether } from './asked-together.js';
import { askedByAll, asker } from './asker.js';

/** Work that is under way until it is told to end; counts how often it was begun. */
function work() {
  const begun: { end: (answer: string) => void; fail: () => void; gone: AbortSignal | undefined }[] = [];
  const begin = () =>
    new Promise<string>((resolve, reject) => {
      begun.push({ end: resolve, fail: () => reject(new Error('failed')), gone: asker() });
    });
  return { begun, begin };
}

const together = new AskedTogether();
const settle = () => new Promise((done) => setImmediate(done));
function asks(begin: () => Promise<string>, question = 'events', network = 'here') {
  const leaving = new AbortController();
  const answer = askedByAll([{ gone: leaving.signal, network, position: 0 }], () => together.answer([question], begin));
  return { answer, leave: () => leaving.abort() };
}

describe('who asks the same while it is being answered', () => {
  it('is answered with the others, by a question that is put after theirs', async () => {
    const { begun, begin } = work();
    const [first, second, third] = [asks(begin), asks(begin), asks(begin)];
    expect(begun).toHaveLength(1);
    begun[0]!.end('old');
    expect(await first.answer).toBe('old');
    await settle();
    const late = asks(begin);
    expect(begun).toHaveLength(2);
    begun[1]!.end('new');
    expect(await Promise.all([second.answer, third.answer])).toEqual(['new', 'new']);
    await settle();
    begun[2]!.end('newest');
    expect(await late.answer).toBe('newest');
  });

  it('does not wait for what others ask, nor for other networks', () => {
    const { begun, begin } = work();
    asks(begin, 'a');
    asks(begin, 'b');
    asks(begin, 'a', 'elsewhere');
    expect(begun).toHaveLength(3);
    for (const { end } of begun) end('');
  });

  it('does not wait long for what takes long', async () => {
    const { begun, begin } = work();
    const [slow, quick] = [asks(begin, 'slow'), asks(begin, 'slow')];
    while (begun.length < 2) await settle();
    begun[1]!.end('quick');
    expect(await quick.answer).toBe('quick');
    begun[0]!.end('slow');
    expect(await slow.answer).toBe('slow');
  });

  it('is told of the failure, and whoever asks next is answered', async () => {
    const { begun, begin } = work();
    const [first, second] = [asks(begin), asks(begin)];
    begun[0]!.fail();
    await expect(first.answer).rejects.toThrow('failed');
    await settle();
    begun[1]!.end('there');
    expect(await second.answer).toBe('there');
  });

  it('has the work ended when all have gone, and not before', async () => {
    const { begun, begin } = work();
    const [first, second, third] = [asks(begin), asks(begin), asks(begin)];
    first.leave();
    second.leave();
    begun[0]!.end('');
    await settle();
    expect(begun[1]!.gone?.aborted).toBe(false);
    third.leave();
    expect(begun[1]!.gone?.aborted).toBe(true);
    begun[1]!.end('');
  });
});
