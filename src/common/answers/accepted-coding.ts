/** Codings that are offered, the one that makes an answer smallest for the least work first. */
const CODINGS = ['br', 'gzip'] as const;
export type Coding = (typeof CODINGS)[number];

/** The coding to answer in, by the header Accept-Encoding (RFC 9110, 12.5.3); null leaves the answer as it is. */
export function acceptedCoding(header: string | undefined): Coding | null {
  const weights = new Map((header ?? '').split(',').map(weighed));
  const weightOf = (coding: Coding): number => weights.get(coding) ?? weights.get('*') ?? 0;
  const [best] = CODINGS.filter((coding) => weightOf(coding) > 0).sort((a, b) => weightOf(b) - weightOf(a));
  return best ?? null;
}

function weighed(range: string): [coding: string, weight: number] {
  const [coding = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  return [coding, weight === undefined ? 1 : Number(weight)];
}
