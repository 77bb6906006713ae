import { createParamDecorator, type ExecutionContext } from '@nestjs/common';

/** Whether whoever asks may see more than published events: set on the request by the guard that knows who it is. */
export const SeesDrafts = createParamDecorator(
  (_: unknown, context: ExecutionContext) =>
    context.switchToHttp().getRequest<{ seesDrafts?: boolean }>().seesDrafts === true,
);
