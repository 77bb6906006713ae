"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.hashChosen = hashChosen;
const problem_js_1 = require("../common/problem.js");
const password_js_1 = require("../domain/password.js");
const refusal_js_1 = require("../domain/refusals/refusal.js");
const guessable_js_1 = require("./guessable.js");
const passwords_js_1 = require("./passwords.js");
/** The hash of a password that somebody chose; throws `validation_failed` with the field where it will not do. */
async function hashChosen(password, chooser, pointer) {
    const mistake = await mistakeIn(password, chooser);
    if (mistake === null)
        return (0, passwords_js_1.hashPassword)(password);
    throw new problem_js_1.Problem('validation_failed', SENTENCES[mistake], [(0, refusal_js_1.refusal)(pointer, REASONS[mistake], SENTENCES[mistake])]);
}
async function mistakeIn(password, { name, email }) {
    const known = [name, email];
    const mistake = (0, password_js_1.passwordMistake)(password, known);
    return mistake ?? ((await (0, guessable_js_1.isGuessable)(password, known)) ? 'too_common' : null);
}
const REASONS = {
    too_short: { code: 'password_too_short', parameters: { least: password_js_1.PASSWORD_LENGTH.least } },
    too_long: { code: 'password_too_long', parameters: { most: password_js_1.PASSWORD_LENGTH.most } },
    too_plain: { code: 'password_too_plain' },
    too_common: { code: 'password_too_common' },
    about_you: { code: 'password_about_you' },
};
const SENTENCES = {
    too_short: `A password has at least ${password_js_1.PASSWORD_LENGTH.least} characters.`,
    too_long: `A password has at most ${password_js_1.PASSWORD_LENGTH.most} characters.`,
    too_plain: 'A password has at least five different characters.',
    too_common: 'This password is among the first that anybody tries: take a sentence of your own.',
    about_you: 'A password is not your name or address.',
};
//# sourceMappingURL=chosen-password.js.map