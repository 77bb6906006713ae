"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.Arriving = exports.Version = exports.UpdatedAt = exports.CreatedAt = exports.SmallOrNull = exports.Small = exports.InstantOrNull = exports.Instant = exports.DayOrNull = exports.Day = exports.UuidOrNull = exports.Uuid = exports.TextOrNull = exports.Text = void 0;
exports.Id = Id;
const typeorm_1 = require("typeorm");
/** The primary key of every table: a UUIDv7 made by the application, so that a batch can be linked before it is written. */
function Id(constraint) {
    return (0, typeorm_1.PrimaryColumn)({ type: 'uuid', primaryKeyConstraintName: constraint });
}
const Text = () => (0, typeorm_1.Column)({ type: 'text' });
exports.Text = Text;
const TextOrNull = () => (0, typeorm_1.Column)({ type: 'text', nullable: true });
exports.TextOrNull = TextOrNull;
const Uuid = () => (0, typeorm_1.Column)({ type: 'uuid' });
exports.Uuid = Uuid;
const UuidOrNull = () => (0, typeorm_1.Column)({ type: 'uuid', nullable: true });
exports.UuidOrNull = UuidOrNull;
/** YYYY-MM-DD, as text. */
const Day = () => (0, typeorm_1.Column)({ type: 'date' });
exports.Day = Day;
const DayOrNull = () => (0, typeorm_1.Column)({ type: 'date', nullable: true });
exports.DayOrNull = DayOrNull;
const Instant = () => (0, typeorm_1.Column)({ type: 'timestamptz' });
exports.Instant = Instant;
const InstantOrNull = () => (0, typeorm_1.Column)({ type: 'timestamptz', nullable: true });
exports.InstantOrNull = InstantOrNull;
const Small = () => (0, typeorm_1.Column)({ type: 'smallint' });
exports.Small = Small;
const SmallOrNull = () => (0, typeorm_1.Column)({ type: 'smallint', nullable: true });
exports.SmallOrNull = SmallOrNull;
const CreatedAt = () => (0, typeorm_1.CreateDateColumn)({ type: 'timestamptz' });
exports.CreatedAt = CreatedAt;
const UpdatedAt = () => (0, typeorm_1.UpdateDateColumn)({ type: 'timestamptz' });
exports.UpdatedAt = UpdatedAt;
const Version = () => (0, typeorm_1.VersionColumn)({ type: 'integer', default: 1 });
exports.Version = Version;
/** Which transaction brings the row in; null where none does any more. Kept by the database. */
const Arriving = () => (0, typeorm_1.Column)({ type: 'bigint', nullable: true, select: false, insert: false, update: false });
exports.Arriving = Arriving;
//# sourceMappingURL=columns.js.map