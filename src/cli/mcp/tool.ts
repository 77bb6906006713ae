import type { McpServer, ToolAnnotations } from '@modelcontextprotocol/server';
import { z } from 'zod';
import { Failure } from '../command.js';
import { CAUTION } from './told.js';

/** Of every tool that reads. */
export const LOOKING_BACK = {
  knownOn: z.iso
    .date()
    .optional()
    .describe(
      'YYYY-MM-DD: answer with what was publicly known at the end of that day (UTC); left out: what is known now',
    ),
  lang: z.string().max(35).optional().describe('language (BCP 47) that texts are wanted in, such as fr'),
};

export type LookingBack = z.infer<z.ZodObject<typeof LOOKING_BACK>>;

/** How a tool is told to agents, and what it takes. */
export interface ToolTold<Shape extends z.ZodRawShape> {
  readonly title: string;
  readonly description: string;
  readonly input: Shape;
  readonly annotations: ToolAnnotations;
}

/**
 * Adds a tool whose answer is JSON: the caution, as of when it is, and what `answer` gives. What the server refuses is told to the
 * agent as the tool’s error, so that it may ask otherwise.
 */
export function addTool<Shape extends z.ZodRawShape>(
  mcp: McpServer,
  name: string,
  { title, description, input, annotations }: ToolTold<Shape>,
  answer: (given: z.infer<z.ZodObject<Shape>>) => Promise<object>,
): void {
  const inputSchema = z.strictObject(input) as unknown as z.ZodObject<Shape>;
  mcp.registerTool(name, { title, description, inputSchema, annotations }, async (given) => {
    try {
      const asked = given as z.infer<z.ZodObject<Shape>> & LookingBack;
      const told = { caution: CAUTION, knownOn: asked.knownOn ?? 'now', ...(await answer(asked)) };
      return { content: [{ type: 'text', text: JSON.stringify(told) }] };
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { isError: true, content: [{ type: 'text', text: error.message }] };
    }
  });
}

type Value = string | number | boolean | undefined;

/** What an address is asked with; what is undefined is not asked. */
export type Query = Readonly<Record<string, Value | readonly Value[]>>;

/** The same as it is sent. */
export function queryOf(given: Query): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    for (const one of [value].flat()) if (one !== undefined) query.append(name, String(one));
  }
  return query;
}
