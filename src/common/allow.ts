import { applyDecorators, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { Action } from '../domain/permissions.js';

/** Who may use a route: everybody, whoever may read this Démarche (`READ_ACCESS`), or the roles of an action. */
export type Rule = 'public' | 'readers' | Action;

const RULE = Symbol('RULE');

type RouteDecorator = ClassDecorator & MethodDecorator;

/** For whoever may do `action`; 401 where nobody has signed in, 403 where their role or their token may not. */
export const Allow = (action: Action): RouteDecorator => ruled(action);

/** For whoever may read: everybody, or with `READ_ACCESS=members` whoever has signed in. */
export const ForReaders = (): RouteDecorator => ruled('readers');

/** For everybody, even where reading is for members only. */
export const Public = (): RouteDecorator => ruled('public');

/** The rule of a route, its own before its controller's; undefined where nobody wrote one. */
export function ruleOf(reflector: Reflector, context: ExecutionContext): Rule | undefined {
  return reflector.getAllAndOverride<Rule | undefined>(RULE, [context.getHandler(), context.getClass()]);
}

/** The rule stands in the API's document too, where the test of all permissions finds it. */
function ruled(rule: Rule): RouteDecorator {
  return applyDecorators(SetMetadata(RULE, rule), ApiExtension('x-permission', rule));
}
