"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.FollowedFilterDto = void 0;
exports.followedFilter = followedFilter;
const swagger_1 = require("@nestjs/swagger");
const problem_js_1 = require("../common/problem.js");
const validation_pipe_js_1 = require("../common/validation.pipe.js");
const event_filters_js_1 = require("../domain/event-filters.js");
const event_filter_dto_js_1 = require("./event-filter.dto.js");
/** The filters that can be followed: all but the day looked back to, and those of people who see drafts. */
class FollowedFilterDto extends (0, swagger_1.OmitType)(event_filter_dto_js_1.EventFilterDto, ['knownOn', 'lang', 'review', 'author']) {
}
exports.FollowedFilterDto = FollowedFilterDto;
/**
 * The filter that a text says, which is written as in the address of a view (`dossier=iran-us&kind=talks`), and the same text in the
 * order in which filters are explained. Throws `validation_failed`, which points to `pointer`, where it is none that can be followed.
 */
async function followedFilter(text, pointer = '/filter') {
    const given = new URLSearchParams(text);
    const query = Object.fromEntries([...new Set(given.keys())].map((name) => {
        const values = given.getAll(name);
        return [name, values.length === 1 ? values[0] : values];
    }));
    try {
        const filter = (await validation_pipe_js_1.validationPipe.transform(query, {
            type: 'query',
            metatype: FollowedFilterDto,
        }));
        return { filter, text: textOf(filter) };
    }
    catch (error) {
        if (!(error instanceof problem_js_1.Problem))
            throw error;
        throw new problem_js_1.Problem('validation_failed', error.message, error.errors?.map((refusal) => ({ ...refusal, pointer })));
    }
}
function textOf(filter) {
    const given = event_filters_js_1.FILTER_NAMES.flatMap((name) => {
        const values = [filter[name] ?? []].flat();
        return (event_filters_js_1.EVENT_FILTERS[name].repeatable ? [...new Set(values)] : values).map((value) => [
            name,
            value,
        ]);
    });
    return new URLSearchParams(given).toString();
}
//# sourceMappingURL=followed-filter.dto.js.map