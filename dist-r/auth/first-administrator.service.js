"use strict";
var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
Object.defineProperty(exports, "__esModule", { value: true });
exports.FirstAdministratorService = void 0;
const common_1 = require("@nestjs/common");
const database_js_1 = require("../database/database.js");
const access_changes_service_js_1 = require("./access-changes.service.js");
const administrators_service_js_1 = require("./administrators.service.js");
const chosen_password_js_1 = require("./chosen-password.js");
const fold_email_js_1 = require("./fold-email.js");
const links_service_js_1 = require("./links.service.js");
const user_entity_js_1 = require("./user.entity.js");
const users_service_js_1 = require("./users.service.js");
/** Lets the first administrator in, as long as there is none. */
let FirstAdministratorService = class FirstAdministratorService {
    constructor(database, access, administrators, users, links) {
        this.database = database;
        this.access = access;
        this.administrators = administrators;
        this.users = users;
        this.links = links;
    }
    /**
     * Where nobody is administrator yet: makes `configured` one, with that password; or, where nobody is configured, gives
     * the path of a one-time link. Null where there is nothing to follow. Throws `validation_failed` where the password will not do.
     */
    prepare(configured) {
        return this.database.write(async (manager) => {
            if (await this.administrators.areThere(manager))
                return null;
            if (!configured)
                return (await this.links.make(manager, null)).path;
            const name = configured.email.split('@')[0] ?? configured.email;
            const passwordHash = await (0, chosen_password_js_1.hashChosen)(configured.password, { name, email: configured.email }, '/password');
            const there = await manager.findOneBy(user_entity_js_1.User, { email: (0, fold_email_js_1.foldEmail)(configured.email) });
            if (there) {
                const after = { role: 'administrator', disabledAt: null };
                await manager.update(user_entity_js_1.User, { id: there.id }, { ...after, passwordHash });
                await this.access.changed(manager, there.id, { before: there, after }, null);
            }
            else {
                const { email } = configured;
                await this.users.create(manager, { email, name, role: 'administrator', passwordHash }, null);
            }
            return null;
        });
    }
};
exports.FirstAdministratorService = FirstAdministratorService;
exports.FirstAdministratorService = FirstAdministratorService = __decorate([
    (0, common_1.Injectable)(),
    __metadata("design:paramtypes", [database_js_1.Database, access_changes_service_js_1.AccessChangesService, administrators_service_js_1.AdministratorsService, users_service_js_1.UsersService, links_service_js_1.LinksService])
], FirstAdministratorService);
//# sourceMappingURL=first-administrator.service.js.map