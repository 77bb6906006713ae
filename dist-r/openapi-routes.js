"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.routesOf = routesOf;
exports.hasHeader = hasHeader;
/** All routes of a document; throws where one has no rule. */
function routesOf({ paths }) {
    return Object.entries(paths).flatMap(([path, item]) => Object.entries(item).map(([method, operation]) => {
        const rule = operation['x-permission'];
        if (rule === undefined)
            throw new Error(`Nobody has said who may use ${method} ${path}.`);
        return { path, changes: method !== 'get', rule, operation };
    }));
}
/** Whether a route takes the header; with `required`, whether it insists on it. */
function hasHeader({ operation }, header, required = false) {
    return (operation.parameters ?? []).some((one) => 'name' in one && one.in === 'header' && one.name === header && (!required || one.required === true));
}
//# sourceMappingURL=openapi-routes.js.map