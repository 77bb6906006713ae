"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readTraces = readTraces;
const config_error_js_1 = require("./config-error.js");
const readers_js_1 = require("./readers.js");
const PROTOCOLS = ['http/protobuf', 'http/json'];
/**
 * Reads OpenTelemetry's own variables: undefined, so that nothing of it is loaded, unless `OTEL_TRACES_EXPORTER=otlp` or the address of a
 * collector is given; `OTEL_SDK_DISABLED=true` and `OTEL_TRACES_EXPORTER=none` turn it off whatever else is given.
 *
 * @throws ConfigError for what the program cannot do: another exporter, another protocol.
 */
function readTraces(given) {
    const address = given('OTEL_EXPORTER_OTLP_TRACES_ENDPOINT') ?? given('OTEL_EXPORTER_OTLP_ENDPOINT');
    const usual = address === undefined ? 'none' : 'otlp';
    const exporter = (0, readers_js_1.oneOf)('OTEL_TRACES_EXPORTER', given('OTEL_TRACES_EXPORTER'), ['otlp', 'none'], usual);
    if (exporter === 'none' || given('OTEL_SDK_DISABLED')?.toLowerCase() === 'true')
        return undefined;
    if (address !== undefined && !/^https?:\/\/[^\s/]/.test(address)) {
        throw new config_error_js_1.ConfigError('The address of the OpenTelemetry collector must start with http:// or https://.');
    }
    const [own, all] = ['OTEL_EXPORTER_OTLP_TRACES_PROTOCOL', 'OTEL_EXPORTER_OTLP_PROTOCOL'];
    const name = given(own) === undefined ? all : own;
    return Object.freeze({ protocol: (0, readers_js_1.oneOf)(name, given(name), PROTOCOLS, 'http/protobuf') });
}
//# sourceMappingURL=traces.js.map