"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.UNLOCK = void 0;
require("reflect-metadata");
const fold_email_js_1 = require("../auth/fold-email.js");
const second_factors_service_js_1 = require("../auth/second-factor/second-factors.service.js");
const session_entity_js_1 = require("../auth/session.entity.js");
const user_entity_js_1 = require("../auth/user.entity.js");
const clock_js_1 = require("../common/clock.js");
const config_js_1 = require("../config/config.js");
const data_source_js_1 = require("../database/data-source.js");
const command_js_1 = require("./command.js");
const database_failure_js_1 = require("./database-failure.js");
const own_database_js_1 = require("./own-database.js");
/** Takes away a second factor that was lost, for whom no administrator can. */
exports.UNLOCK = {
    usage: 'unlock --email ADDRESS --reason TEXT',
    about: [
        'Takes away the second factor of an account whose owner has lost it, and ends their sessions; the password stays. Administrators do the same in',
        'the list of users: this is for the last of them. Works on the database of the environment (DATABASE_URL, or DATA_DIR), whether Démarche runs or not.',
    ].join('\n'),
    options: {
        email: { type: 'string', value: 'ADDRESS', says: 'of the account' },
        reason: { type: 'string', value: 'TEXT', says: 'why: it is kept, and shown to the owner' },
    },
    operands: [0, 0],
    async run(given, io) {
        const email = (0, command_js_1.needed)(given, 'email');
        const reason = (0, command_js_1.needed)(given, 'reason');
        const log = (line) => void io.stderr.write(`${line}\n`);
        try {
            await (0, own_database_js_1.onOwnDatabase)((0, config_js_1.readConfig)(io.env), log, (url) => takeAway(url, email, reason));
        }
        catch (error) {
            throw (0, database_failure_js_1.asFailure)(error);
        }
        io.stdout.write(`${email} is asked for no code any more.\n`);
    },
};
async function takeAway(url, email, reason) {
    const factors = new second_factors_service_js_1.SecondFactorsService(new clock_js_1.Clock());
    const source = await (0, data_source_js_1.createDataSource)(url).initialize();
    try {
        await source.transaction(async (manager) => {
            const user = await manager.findOneBy(user_entity_js_1.User, { email: (0, fold_email_js_1.foldEmail)(email) });
            if (!user)
                throw new command_js_1.Failure(`No account has the address ${email}.`);
            if (!(await factors.takeAway(manager, user.id)))
                throw new command_js_1.Failure(`${email} has no second factor.`);
            await factors.record(manager, user.id, 'reset', { byId: null, reason });
            await manager.delete(session_entity_js_1.Session, { userId: user.id });
        });
    }
    finally {
        await source.destroy();
    }
}
//# sourceMappingURL=unlock.js.map